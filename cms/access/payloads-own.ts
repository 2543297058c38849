import type { Access, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'
import { editorOf } from './roles.ts'

/** Whoever says they are editing a document says it in their own name. */
const inOwnName: CollectionBeforeChangeHook = ({ data, req }) => {
  const editor = editorOf(req)
  return editor === null ? data : { ...data, user: { relationTo: 'users', value: editor.id } }
}

const ownLocks: Access = ({ req }) => {
  const editor = editorOf(req)
  return editor !== null && { 'user.value': { equals: editor.id } }
}

const signedIn: Access = ({ req }) => editorOf(req) !== null

/**
 * Payload 3.90.1 lets everybody who is signed in lock documents in another's name and lift others' locks, and has no
 * setting for it: the collection is made while the configuration is built, so its rules are set after that. Taking
 * over a document from somebody still works: it sets one's own name.
 */
export async function withOwnLocks(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  const locks = config.collections.find((it) => it.slug === 'payload-locked-documents')
  if (!locks)
    throw new Error('Payload has no collection payload-locked-documents any more: see cms/access/payloads-own.ts.')
  locks.access = { ...locks.access, create: signedIn, read: signedIn, update: signedIn, delete: ownLocks }
  locks.hooks.beforeChange = [...locks.hooks.beforeChange, inOwnName]
  return config
}
