import type { Payload, PayloadRequest } from 'payload'
import type { Said } from '#content/catalogue/said.ts'
import { inTransaction } from '../opening/in-transaction.ts'
import { type Actor, requestOf } from './actor.ts'
import { isAboutDocument, saidOf } from './said-of.ts'

/**
 * Courses written in one transaction: the fewer, the longer a file takes; the more, the longer others who save wait for
 * their turn behind it (0004). `npm run bench:import` says what it comes to.
 */
const size = 50

export interface Batches {
  payload: Payload
  actor: Actor
  signal: AbortSignal
  /** Shared by the requests of all batches. */
  context: PayloadRequest['context']
}

/**
 * Does something for many, some at a time, each time in one transaction: a process that is killed leaves a batch whole
 * or not at all. Where one cannot be written the others of its batch are tried alone.
 * @param work answers what is to be done once it is committed
 * @param refused told of the one that cannot be written, in a transaction of its own; without it the error stands
 */
export async function inBatches<T>(
  { payload, actor, signal, context }: Batches,
  items: readonly T[],
  work: (req: PayloadRequest, some: readonly T[]) => Promise<() => void>,
  refused?: (req: PayloadRequest, item: T, said: Said) => Promise<void>,
): Promise<void> {
  const one = async (some: readonly T[]) => {
    const req = await requestOf(payload, actor, context)
    const committed = await inTransaction(req, () => work(req, some))
    committed()
  }
  for (let from = 0; from < items.length && !signal.aborted; from += size) {
    const some = items.slice(from, from + size)
    try {
      await one(some)
    } catch (error) {
      if (!isAboutDocument(error) || refused === undefined) throw error
      for (const item of some) {
        try {
          await one([item])
        } catch (its) {
          if (!isAboutDocument(its)) throw its
          const req = await requestOf(payload, actor, context)
          await inTransaction(req, () => refused(req, item, saidOf(its)))
        }
      }
    }
  }
}
