import { z } from 'zod'
import type { PlannedRow, RowKind } from '#cms/import/plan.ts'
import type { Run } from '#cms/import/run.ts'
import type { World } from './world.ts'

/** Bringing a catalogue in over REST, as the admin does. */
export interface Importer {
  preview(text: string, options?: object): Promise<Run>
  apply(run: Run, how?: object): Promise<Run>
  /** Previews and applies. */
  bringIn(text: string, options?: object, how?: object): Promise<Run>
  rows(run: Run, kind: RowKind): Promise<PlannedRow[]>
}

const listed = z.object({ docs: z.array(z.unknown()) })

/** @param token whose rights it has */
export function importer(cms: World, token: string): Importer {
  const ask = async (method: string, path: string, body?: unknown) => {
    const { status, body: answer } = await cms.call(method, path, { token, ...(body === undefined ? {} : { body }) })
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`)
    return answer
  }
  // The answers are of our own endpoints; what is wrong with them, the expectations on them find.
  const runAt = async (method: string, path: string, body?: unknown) => (await ask(method, path, body)) as Run
  const it: Importer = {
    preview: (text, options = {}) =>
      runAt(
        'POST',
        `/api/imports?options=${encodeURIComponent(JSON.stringify(options))}`,
        new TextEncoder().encode(text),
      ),
    async apply(run, how = {}) {
      await ask('POST', `/api/imports/${run.id}/apply`, how)
      for (;;) {
        const now = await runAt('GET', `/api/imports/${run.id}`)
        if (now.state !== 'running') return now
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    async bringIn(text, options, how) {
      return it.apply(await it.preview(text, options), how)
    },
    async rows(run, kind) {
      return listed.parse(await ask('GET', `/api/imports/${run.id}/rows?kind=${kind}`)).docs as PlannedRow[]
    },
  }
  return it
}

/** The published course with a code; null where there is none. */
export async function courseWith({ payload }: World, code: string) {
  const { docs } = await payload.find({
    collection: 'courses',
    where: { and: [{ reference: { equals: code } }, { _status: { equals: 'published' } }] },
    depth: 0,
    overrideAccess: true,
  })
  if (docs.length > 1) throw new Error(`There are ${docs.length} courses with the code ${code}.`)
  return docs[0] ?? null
}

/** The release record of a course. */
export async function recordOf({ payload }: World, course: string) {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { and: [{ kind: { equals: 'course' } }, { document: { equals: course } }] },
    overrideAccess: true,
  })
  return docs[0] ?? null
}
