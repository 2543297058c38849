import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, siteBuild } from '#start/build.ts'
import { ArgumentsInvalid, readOptions } from './publish/options.ts'
import { seedOnce } from './publish/sides.ts'
import { measureSize, type SizeReport } from './publish/size.ts'
import { tables } from './publish/tables.ts'
import { writeBetweenMarks } from './write-between-marks.ts'

/*
 * npm run bench:publish -- [--sizes 100,1000,10000,50000] [--only edits,nothing,clock,astro] [--rounds 3]
 *                          [--json FILE] [--document docs/performance.md] [--profile DIR] [--port 26000]
 * What publishing costs, with the real CMS and the real site in processes of their own, beside Hugo and `astro build`.
 */
const say = (line: string) => process.stderr.write(`${line}\n`)
const options = optionsOrEnd()
await build(siteBuild, say)
const work = mkdtempSync(join(tmpdir(), 'eidor-bench-'))
const reports: SizeReport[] = []
try {
  const seeded = join(work, 'seeded')
  mkdirSync(seeded)
  seedOnce(seeded)
  for (const courses of options.sizes) {
    const folder = join(work, String(courses))
    mkdirSync(folder)
    reports.push(await measureSize({ courses, seeded, work: folder, options, say }))
    rmSync(folder, { recursive: true, force: true })
    // After each size: a run that is cut short has not been for nothing.
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine: machine(), reports }, null, 2)}\n`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`${tables(reports)}\n`)
if (options.document) writeBetweenMarks(options.document, 'bench:publish', tables(reports))

function machine(): object {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return { processors: cpus().length, model: cpus()[0]?.model, node: process.version, commit }
}

function optionsOrEnd() {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof ArgumentsInvalid) && !(error instanceof TypeError)) throw error
    say(error.message)
    process.exit(2)
  }
}
