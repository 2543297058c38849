import type { Payload } from 'payload'
import { readCatalogue } from '#content/catalogue/read/catalogue.ts'
import { type Actor, requestOf } from './actor.ts'
import { inBatches } from './batches.ts'
import { keepRows, readKept } from './files.ts'
import { type Plan, type PlannedRow, plan } from './plan.ts'
import { changeRun, noProgress, type Progress, readRun } from './run.ts'
import { saidOf } from './said-of.ts'
import { noteCourses, removeCourses, type Skipped, writeCourses } from './write-courses.ts'

/** Imports that are under way in this process, and how to stop them. */
const underWay = new Map<string, AbortController>()

/** One import writes at a time: two would only wait for each other. */
export function isUnderWay(): boolean {
  return underWay.size > 0
}

/** Asks an import that is under way to stop after the courses it has in hand. Answers whether there was one. */
export function stop(run: string): boolean {
  const controller = underWay.get(run)
  controller?.abort()
  return controller !== undefined
}

/**
 * Applies an import as whoever asks for it; resolves when it has ended, however it ended. What it writes is decided anew
 * from what is stored now: one that was interrupted goes on where it was, and what is there already is unchanged.
 */
export async function apply(payload: Payload, run: string, actor: Actor): Promise<void> {
  const controller = new AbortController()
  underWay.set(run, controller)
  try {
    await work(payload, run, actor, controller.signal)
  } catch (error) {
    payload.logger.error({ err: error, msg: `The import ${run} failed.` })
    await changeRun(await requestOf(payload, null), run, { state: 'failed', error: saidOf(error), finishedAt: now() })
  } finally {
    underWay.delete(run)
  }
}

async function work(payload: Payload, id: string, actor: Actor, signal: AbortSignal): Promise<void> {
  const req = await requestOf(payload, actor)
  const run = await readRun(req, id)
  if (run === null) throw new Error(`There is no import ${id}.`)
  const table = await readCatalogue(await readKept(id))
  const found = await plan(req, table, run.options, run.source)
  const gone = run.options.removeGone ? found.gone : []
  let progress: Progress = { ...(run.progress ?? noProgress) }
  progress.total = progress.done + found.writing.length + gone.length
  await changeRun(req, id, { state: 'running', progress, startedAt: run.startedAt ?? now(), error: null })
  const skipped: Skipped[] = []
  const written = new Map<PlannedRow, string>()
  const under = { run: id, name: run.name, source: run.source }
  const batches = { payload, actor, signal, context: req.context }
  await inBatches(
    batches,
    found.writing,
    async (within, rows) => {
      const { courses, skipped: skips } = await writeCourses(within, rows, under)
      const did = [...courses.keys()]
      const made = did.filter((it) => it.kind === 'new').length
      const after = plus(progress, { done: rows.length, made, changed: did.length - made, skipped: skips.length })
      await changeRun(within, id, { progress: after })
      return () => {
        progress = after
        skipped.push(...skips)
        for (const [row, course] of courses) written.set(row, course)
      }
    },
    async (within, row, said) => {
      const after = plus(progress, { done: 1, skipped: 1 })
      await changeRun(within, id, { progress: after })
      progress = after
      skipped.push({ row, said })
    },
  )
  await inBatches(batches, gone, async (within, courses) => {
    await removeCourses(within, courses)
    const after = plus(progress, { done: courses.length, removed: courses.length })
    await changeRun(within, id, { progress: after })
    return () => {
      progress = after
    }
  })
  await inBatches(batches, found.noting, async (within, some) => {
    await noteCourses(within, some, under)
    return () => {}
  })
  await keepRows(id, afterwards(found, written, skipped))
  await changeRun(req, id, { state: signal.aborted ? 'cancelled' : 'done', finishedAt: now() })
}

function plus(progress: Progress, came: Partial<Progress>): Progress {
  const sum = { ...progress }
  for (const [key, count] of Object.entries(came)) sum[key as keyof Progress] += count
  return sum
}

/** The rows as they were planned, with the courses that were made, and what could not be written among the refused. */
function afterwards(
  { rows }: Plan,
  written: ReadonlyMap<PlannedRow, string>,
  skipped: readonly Skipped[],
): PlannedRow[] {
  const why = new Map<PlannedRow, Skipped>(skipped.map((it) => [it.row, it]))
  return rows.map((row) => {
    const skip = why.get(row)
    const problem = skip ? [{ row: row.rows[0] ?? 0, column: null, value: '', said: skip.said }] : []
    const done = { ...row, course: written.get(row) ?? row.course }
    return skip ? { ...done, kind: 'refused', problems: problem } : done
  })
}

function now(): string {
  return new Date().toISOString()
}
