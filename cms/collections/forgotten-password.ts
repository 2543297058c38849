import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Payload 3.90.1 opens a transaction for a forgotten password and then writes outside it (the request interval
 * must hold even if the mail fails). With one writer that write would wait for its own transaction, so the still
 * empty one is ended first; the update that follows opens its own. An invitation asks without a mail of
 * Payload's, inside the transaction that makes the user: there is no such write, and that one stays.
 */
export const endEmptyTransaction: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || req.payload.db.name !== 'sqlite') return args
  if ('disableEmail' in args && args.disableEmail === true) return args
  const transaction = await req.transactionID
  if (transaction === undefined) return args
  await req.payload.db.commitTransaction(transaction)
  delete req.transactionID
  return args
}
