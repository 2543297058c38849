import type { ReadKey } from '../records/keys.ts'
import type { View } from '../records/view.ts'
import type { Pulled } from './feed.ts'
import type { House } from './house.ts'
import { noteDue } from './ledger/due.ts'
import { type Assets, writeFact } from './ledger/facts.ts'
import type { FindingNote } from './ledger/findings.ts'
import { type Former, noteFormer } from './ledger/former.ts'
import { transaction } from './ledger/open.ts'
import type { PageNote } from './ledger/pages.ts'
import { noteBlocked, noteReceipt } from './ledger/receipts.ts'
import { noteIntake } from './ledger/records.ts'
import type { Blocked, Receipt } from './receipt.ts'
import { noteSteps, type Step, takeSteps } from './switch.ts'
import type { Intake } from './sync.ts'

/** All that one publish changes. */
export interface Publication {
  view: View
  intake: Intake
  pulled: Pulled | null
  rows: readonly PageNote[]
  found: readonly FindingNote[]
  removed: readonly string[]
  /** Pages put off to the next parts of the publish, and those that were put off and are done. */
  due: { entered: readonly string[]; done: readonly string[] }
  /** What the next publish has to follow. */
  owed: ReadonlySet<ReadKey>
  /** Whether pages of the first publish are still to come. */
  filling: boolean
  steps: readonly Step[]
  former: Former
  /** The build whose files and pages go live; null where it is the one that is live. */
  built: { assets: Assets; build: string } | null
  receipt: Receipt
  blocked: readonly Blocked[]
}

/**
 * Makes a publish true, in two strokes with nothing in between for anyone in this process. First the ledger: records,
 * cursor, pages and the renames to come, in one transaction; the files already lie whole on the stage. Then the renames.
 * Killed before the first stroke, nothing has happened and the cursor asks for the same again; killed after it, the
 * next start takes the renames that are left (`openHouse`) before it listens.
 */
export function commit(house: House, it: Publication): void {
  const given = house.book.reads.given
  let settle: () => void
  let blocked: Blocked[] = []
  try {
    settle = transaction(house.ledger, () => {
      noteIntake(house.ledger, it.intake)
      const settle = house.book.note(it.rows, it.removed, it.found)
      noteDue(house.ledger, it.due.entered, it.due.done)
      if (it.owed.size + house.owed.size > 0) writeFact(house.ledger, 'owed', [...it.owed])
      if (it.filling || house.filling) writeFact(house.ledger, 'filling', it.filling)
      noteSteps(house.ledger, it.steps)
      noteFormer(house.ledger, it.former)
      blocked = noteBlocked(house.ledger, house.blocked, it.blocked)
      if (isWorthTelling(it.receipt)) noteReceipt(house.ledger, it.receipt)
      if (it.pulled) writeFact(house.ledger, 'bookmark', { epoch: it.pulled.epoch, cursor: it.pulled.cursor })
      if (it.built) writeFact(house.ledger, 'assets', it.built.assets)
      if (it.built) writeFact(house.ledger, 'build', it.built.build)
      writeFact(house.ledger, 'seen', it.view.now)
      if (it.steps.length > 0)
        writeFact(house.ledger, 'published', { at: it.receipt.at, ms: it.receipt.ms, pages: it.receipt.pages.length })
      return settle
    })
  } catch (error) {
    house.book.reads.forgetSince(given)
    throw error
  }
  settle()
  for (const [path, about] of it.former) house.former.set(path, about)
  house.blocked = blocked
  house.view = it.view
  house.filling = it.filling
  house.waiting = []
  for (const { held } of it.intake.put) house.unreadable.delete(`${held.kind} ${held.id}`)
  for (const gone of [...it.intake.gone, ...it.intake.drop]) house.unreadable.delete(`${gone.kind} ${gone.id}`)
  takeSteps(house.ledger, house.folders, house.live.tell)
}

function isWorthTelling(receipt: Receipt): boolean {
  return receipt.pages.length + receipt.live.length + receipt.gone.length + receipt.failed.length > 0
}
