import type { Where } from 'payload'

/** Matches no document, on any database: a made-up id is no id to MongoDB, and then asks for nothing at all. */
export const nothing: Where = { id: { in: [] } }
