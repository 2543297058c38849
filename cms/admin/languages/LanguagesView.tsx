import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { editorOf } from '../../access/roles.ts'
import { LanguagesDesk } from './LanguagesDesk.tsx'

/** `/admin/sprak`. Payload lets anybody to a view of our own, so whoever is not signed in is sent to do so. */
export function LanguagesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (editorOf(req) === null || !req.user) redirect('/admin/login?redirect=/admin/sprak')
  const given = { locale, params, permissions, req, searchParams, visibleEntities }
  return (
    <DefaultTemplate {...given} i18n={req.i18n} payload={req.payload} user={req.user}>
      <LanguagesDesk />
    </DefaultTemplate>
  )
}
