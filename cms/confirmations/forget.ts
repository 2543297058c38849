import type { CollectionBeforeDeleteHook } from 'payload'

/** What is deleted for good takes its confirmations with it: they would say of nothing that it is right. */
export function forgetConfirmations(about: 'place' | 'course'): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const where = { [about]: { equals: id } }
    await req.payload.delete({ collection: 'confirmations', where, req, overrideAccess: true })
  }
}
