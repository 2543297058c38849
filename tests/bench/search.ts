import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Measured } from './search/measure.ts'
import { searchTables } from './search/tables.ts'
import { udirMissing, udirSubjects } from './search/udir.ts'
import { writeBetweenMarks } from './write-between-marks.ts'

/*
 * npm run bench:search [-- --document docs/search.md --only ours,minisearch,fts5,pagefind --sizes 0,10000]
 * How well and how fast the search for courses answers the judged queries, beside three others on the same courses:
 * each engine and size in a process of its own, one after the other. Size 0 is the judged catalogue.
 */
const { values } = parseArgs({
  options: {
    document: { type: 'string' },
    only: { type: 'string', default: 'ours,minisearch,fts5,pagefind' },
    sizes: { type: 'string', default: '0,10000' },
  },
})

if (!udirSubjects()) {
  console.error(udirMissing)
  process.exit(1)
}
const script = fileURLToPath(new URL('./search/measure.ts', import.meta.url))
const measured: Measured[] = []
for (const name of values.only.split(','))
  for (const size of values.sizes.split(',')) {
    console.error(`${name}, ${size === '0' ? 'the judged catalogue' : `${size} courses`} …`)
    try {
      const said = execFileSync(process.execPath, [...process.execArgv, script, name, size], { encoding: 'utf8' })
      // The last line is what measure.ts says; it is of this repository.
      measured.push(JSON.parse(said.trim().split('\n').at(-1) ?? '') as Measured)
    } catch (error) {
      console.error(`${name} was not measured: ${error instanceof Error ? error.message : error}`)
    }
  }
const text = [
  `Measured on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.`,
  searchTables(measured),
].join('\n\n')
console.log(text)
if (values.document) writeBetweenMarks(values.document, 'bench:search', text)
