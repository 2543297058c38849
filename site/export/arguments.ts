import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ExportRefused } from './refused.ts'
import { isWithin } from './target.ts'

/** What the command line asks for. */
export interface Arguments {
  dir: string
  /** Where the settings for web servers go: never served. */
  hosting: string
  intoExisting: boolean
  dryRun: boolean
}

export const usage = `npm run export -- DIR [--hosting DIR2] [--into-existing] [--dry-run]

Writes the public site as plain files to DIR, for any web host. Only what changed is written again.
  --hosting DIR2    where the settings for nginx and Caddy go; DIR-hosting unless told
  --into-existing   also where DIR has files that no export wrote
  --dry-run         says what would be written and removed, and touches nothing
The installation is the one in DATA_DIR (data unless set).`

/** @throws ExportRefused with the usage */
export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parsed(given)
  const [dir, ...more] = positionals
  if (dir === undefined || dir === '' || more.length > 0) throw new ExportRefused(usage)
  const to = resolve(dir)
  const hosting = resolve(values.hosting ?? `${to}-hosting`)
  if (isWithin(hosting, to))
    throw new ExportRefused(`--hosting ${hosting} lies in ${to}, which everybody can read. Give a folder beside it.`)
  return { dir: to, hosting, intoExisting: values['into-existing'] ?? false, dryRun: values['dry-run'] ?? false }
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        hosting: { type: 'string' },
        'into-existing': { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new ExportRefused(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}
