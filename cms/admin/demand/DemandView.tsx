import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { editorOf } from '../../access/roles.ts'
import { DemandDesk } from './DemandDesk.tsx'

/** `/admin/behov`. Payload lets anybody to a view of our own, so whoever is not signed in is sent to do so. */
export function DemandView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const editor = editorOf(req)
  if (editor === null || !req.user) redirect('/admin/login?redirect=/admin/behov')
  // What people miss is for those who answer for a region.
  if (editor.role === 'course-contributor') redirect('/admin')
  const given = { locale, params, permissions, req, searchParams, visibleEntities }
  return (
    <DefaultTemplate {...given} i18n={req.i18n} payload={req.payload} user={req.user}>
      <DemandDesk />
    </DefaultTemplate>
  )
}
