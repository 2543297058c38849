import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { formats } from '#content/catalogue/table.ts'
import { type Editor, isCounty, relatedId } from '../access/roles.ts'
import { coursesOf } from '../access/rules.ts'
import { newId } from '../database/ids.ts'
import { nothing } from '../database/nothing.ts'
import { within } from '../database/within.ts'
import { type ImportOptions, importOptions } from './options.ts'
import { losesTooMuch, type Plan } from './plan.ts'

/**
 * `previewed`: waits for somebody to apply it. `held`: came by itself and loses too much; waits for a person.
 * `interrupted`: the CMS ended while it ran; it can be resumed, as what is `cancelled` can.
 */
export const runStates = [
  'previewed',
  'held',
  'running',
  'interrupted',
  'cancelled',
  'dismissed',
  'done',
  'failed',
] as const
export type RunState = (typeof runStates)[number]

const count = z.number().int().nonnegative()
const said = z.object({ nb: z.string(), en: z.string() })

const preview = z.object({
  new: count,
  changed: count,
  unchanged: count,
  gone: count,
  refused: count,
  kept: count,
  byHand: z.record(z.string(), count),
  /** Courses that stay as they are, and of which the file says something new beside an editor's words. */
  noted: count,
  known: count,
  tooManyGone: z.boolean(),
  headings: z.array(z.string()),
  map: z.record(z.string(), z.string()),
  format: z.enum(formats),
})
export type Preview = z.infer<typeof preview>

const progress = z.object({
  /** Courses to write, and how many of them are handled. */
  total: count,
  done: count,
  made: count,
  changed: count,
  removed: count,
  /** What could not be written when it came to it; told among the refused rows. */
  skipped: count,
})
export type Progress = z.infer<typeof progress>
export const noProgress: Progress = { total: 0, done: 0, made: 0, changed: 0, removed: 0, skipped: 0 }

const stored = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(runStates),
  source: z.string(),
  options: importOptions,
  preview: preview.nullish().transform((it) => it ?? null),
  progress,
  error: said.nullish().transform((it) => it ?? null),
  createdAt: z.string(),
  startedAt: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
  finishedAt: z
    .string()
    .nullish()
    .transform((it) => it ?? null),
})

/** An import as it is stored. */
export type Run = z.infer<typeof stored> & { by: string | null; region: string | null; provider: string | null }

function runOf(doc: unknown): Run {
  const whose = { by: relatedId(doc, 'by'), region: relatedId(doc, 'region'), provider: relatedId(doc, 'provider') }
  return { ...stored.parse(doc), ...whose }
}

export async function readRun(req: PayloadRequest, id: string): Promise<Run | null> {
  const doc = await req.payload.db.findOne({
    collection: 'imports',
    where: { id: { equals: id } },
    req: await within(req),
  })
  return doc === null ? null : runOf(doc)
}

/** The last imports that somebody may see; all of them for `null`, which is the county itself. */
export async function readRuns(req: PayloadRequest, editor: Editor | null, more: Where = {}): Promise<Run[]> {
  const { docs } = await req.payload.db.find({
    collection: 'imports',
    where: { and: [editor === null ? {} : (visible(editor) ?? nothing), more] },
    sort: '-createdAt',
    limit: 30,
    pagination: false,
    req: await within(req),
  })
  return docs.map(runOf)
}

function visible(editor: Editor): Where | null {
  if (isCounty(editor)) return {}
  const own = coursesOf(editor)
  const mine: Where = { by: { equals: editor.id } }
  return typeof own === 'boolean' ? mine : { or: [own, mine] }
}

/** Whether an import is one's own to see and to act on: made by oneself, or of one's own region or provider. */
export function isTheirs(run: Run, editor: Editor | null): boolean {
  if (editor === null || isCounty(editor) || run.by === editor.id) return true
  const byRegion = run.region !== null && editor.regions.includes(run.region)
  return (
    byRegion ||
    (editor.role === 'course-contributor' && run.provider !== null && editor.providers.includes(run.provider))
  )
}

export interface NewRun {
  name: string
  source: string
  options: ImportOptions
  by: string | null
}

export async function makeRun(req: PayloadRequest, it: NewRun): Promise<string> {
  const id = newId()
  const now = new Date().toISOString()
  const data = { id, ...it, state: 'previewed', progress: noProgress, createdAt: now, updatedAt: now }
  await req.payload.db.create({ collection: 'imports', data, req: await within(req), returning: false })
  return id
}

/** What may be changed of an import after it was made. */
export type RunChange = Partial<
  Pick<Run, 'state' | 'preview' | 'progress' | 'error' | 'startedAt' | 'finishedAt' | 'options' | 'region' | 'provider'>
>

export async function changeRun(req: PayloadRequest, id: string, data: RunChange): Promise<void> {
  const change = { ...data, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'imports', id, data: change, req: await within(req), returning: false })
}

export function previewOf({ counts, kept, byHand, noting, known, headings, map, format }: Plan): Preview {
  return {
    ...counts,
    kept,
    byHand,
    noted: noting.length,
    known,
    tooManyGone: losesTooMuch({ gone: counts.gone, known }),
    headings,
    map: { ...map },
    format,
  }
}
