import { MongoClient } from 'mongodb'
import { patience } from '../database/replica-set.ts'
import { unfinishedTurns } from '../database/undo-journal.ts'
import { MoveRefused } from './refused.ts'
import type { Address } from './url.ts'

/** @throws MoveRefused where no MongoDB answers at an address; a file is found or not when it is opened */
export async function expectAnswer(address: Address, option: string): Promise<void> {
  if (address.kind === 'sqlite') return
  try {
    // The URL is parsed here too.
    const client = new MongoClient(address.url, { serverSelectionTimeoutMS: patience })
    try {
      await client.db().listCollections({}, { nameOnly: true }).toArray()
    } finally {
      await client.close()
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MoveRefused(
      `${option} ${address.shown}: no MongoDB answers there (${why}). ` +
        'Check host, port, user and password, and whether this machine may reach it.',
      { cause },
    )
  }
}

/** @throws MoveRefused where the last CMS was killed within a save: what is half written is not moved */
export async function expectSettled(address: Address): Promise<void> {
  if (address.kind === 'sqlite') return
  const client = new MongoClient(address.url, { serverSelectionTimeoutMS: patience })
  try {
    if ((await client.db().collection(unfinishedTurns).countDocuments()) === 0) return
  } finally {
    await client.close()
  }
  throw new MoveRefused(
    `--from ${address.shown}: a save is under way, or was when the CMS was killed. Stop the CMS; ` +
      'if it is stopped, start it once, which takes that save back, and stop it.',
  )
}
