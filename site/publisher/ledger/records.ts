import { goneRecord } from '#content/record.ts'
import type { Gone, Held } from '../../records/held.ts'
import { type Refused, readAgain, type Taken, takeIn } from '../../records/intake.ts'
import { View } from '../../records/view.ts'
import type { Intake } from '../sync.ts'
import type { Ledger } from './open.ts'

/** Notes what a pull brought. Records are kept as the feed gave them and parsed again when read: a new build may know better. */
export function noteIntake(ledger: Ledger, intake: Intake): void {
  const put = ledger.prepare('INSERT OR REPLACE INTO record (kind, id, json) VALUES (?, ?, ?)')
  const forget = ledger.prepare('DELETE FROM record WHERE kind = ? AND id = ?')
  const accept = ledger.prepare('DELETE FROM refused WHERE kind = ? AND id = ?')
  const revive = ledger.prepare('DELETE FROM gone WHERE kind = ? AND id = ?')
  const bury = ledger.prepare('INSERT OR REPLACE INTO gone (kind, id, json) VALUES (?, ?, ?)')
  const refuse = ledger.prepare('INSERT OR REPLACE INTO refused (kind, id, reason, json) VALUES (?, ?, ?, ?)')
  if (intake.whole) ledger.exec('DELETE FROM refused')
  for (const { held: it, json } of intake.put) {
    put.run(it.kind, it.id, json)
    accept.run(it.kind, it.id)
    revive.run(it.kind, it.id)
  }
  for (const it of intake.gone) {
    bury.run(it.kind, it.id, JSON.stringify(it))
    forget.run(it.kind, it.id)
    accept.run(it.kind, it.id)
  }
  for (const it of intake.drop) forget.run(it.kind, it.id)
  for (const it of intake.refused) refuse.run(it.kind, it.id, it.reason, JSON.stringify(it.raw ?? null))
}

/** The sequence of a record as it was taken in; `key` is `kind id`. */
export function readSequence(ledger: Ledger, key: string): number | undefined {
  const [kind = '', id = ''] = key.split(' ')
  const row = ledger
    .prepare("SELECT json_extract(json, '$.sequence') AS sequence FROM record WHERE kind = ? AND id = ?")
    .get(kind, id)
  return typeof row?.sequence === 'number' ? row.sequence : undefined
}

/**
 * The records as the ledger keeps them, seen at an instant. `accepted` are those an earlier build refused and this
 * one does not; `refused` those an earlier build took and this one does not: they are missing from the view.
 */
export function readView(ledger: Ledger, now: number): { view: View; refused: Refused[]; accepted: Taken[] } {
  const put: Held[] = []
  const refused: Refused[] = []
  for (const row of ledger.prepare('SELECT json FROM record').iterate()) {
    const taken = readAgain(JSON.parse(String(row.json)))
    if ('held' in taken) put.push(taken.held)
    else refused.push(taken.refused)
  }
  const accepted: Taken[] = []
  for (const row of ledger.prepare('SELECT json FROM refused').iterate()) {
    const taken = takeIn(JSON.parse(String(row.json)))
    if ('held' in taken) accepted.push(taken)
  }
  const gone: Gone[] = ledger
    .prepare('SELECT json FROM gone')
    .all()
    .map((row) => goneRecord.parse(JSON.parse(String(row.json))))
  const { view } = View.empty(now).update({ put, gone, now })
  return { view, refused, accepted }
}
