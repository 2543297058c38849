import type { PayloadRequest } from 'payload'
import { readCatalogue } from '#content/catalogue/read/catalogue.ts'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { editorOf } from '../access/roles.ts'
import { keepFile, keepRows, readKept } from './files.ts'
import { readLookups } from './lookups.ts'
import type { ImportOptions } from './options.ts'
import { fileSource, plan } from './plan.ts'
import { changeRun, makeRun, type Preview, previewOf, type Run } from './run.ts'
import { tidy } from './tidy.ts'
import { whose } from './whose.ts'

/** Makes an import of a file and previews it. Answers its id, also where the file cannot be read: the run says why. */
export async function begin(
  req: PayloadRequest,
  bytes: Uint8Array,
  options: ImportOptions,
  source = fileSource,
): Promise<string> {
  const id = await makeRun(req, { name: options.name, source, options, by: editorOf(req)?.id ?? null })
  await keepFile(id, bytes)
  await previewAgain(req, { id, source, options, state: 'previewed' })
  await tidy(req)
  return id
}

/**
 * Previews an import anew, with other options, or because what is stored has changed. One that was held for a person is
 * held until it is applied or laid aside.
 */
export async function previewAgain(
  req: PayloadRequest,
  { id, source, options, state }: Pick<Run, 'id' | 'source' | 'options' | 'state'>,
): Promise<void> {
  let whole: Pick<Preview, 'headings' | 'map' | 'format'> | null = null
  try {
    const table = await readCatalogue(await readKept(id))
    whole = { headings: table.headings, map: options.map, format: table.format }
    const found = await plan(req, table, options, source)
    await keepRows(id, found.rows)
    const { region, provider } = whose(options, editorOf(req), await readLookups(req))
    const waiting = state === 'held' ? state : 'previewed'
    const came = { preview: previewOf(found), region, provider: provider?.id ?? null }
    await changeRun(req, id, { options, state: waiting, error: null, ...came })
  } catch (error) {
    if (!(error instanceof CatalogueUnreadable)) throw error
    // With the headings, so that somebody can say which column is which.
    const preview = whole === null ? {} : { preview: { ...nothing, ...whole } }
    await changeRun(req, id, { options, state: 'failed', error: error.said, ...preview })
  }
}

const nothing = {
  ...{ new: 0, changed: 0, unchanged: 0, gone: 0, refused: 0 },
  ...{ kept: 0, byHand: {}, noted: 0, known: 0, tooManyGone: false },
}
