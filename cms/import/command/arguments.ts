import { parseArgs } from 'node:util'
import { readMap } from '#content/catalogue/recognise.ts'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'

export const usage = `npm run import -- FILE|ADDRESS [options]

  --provider NAME     who gives the courses, where no column says: a name, a part of one, or an id
  --region SLUG       the region that owns them, where no column says
  --map code=kode,title=navn
                      our columns and the headings of the file, where they are not recognised
  --written nb|nn     which written standard the texts are in, where no column says (nb)
  --overwrite all|title,summary
                      fields that an editor changed by hand and that are to be overwritten
  --remove-gone       unpublishes courses of earlier imports that are no longer in the file
  --despite-loss      the same, also where that is more than a third of them
  --dry-run           shows what would happen, and changes nothing
  --yes               applies without asking; rows that are refused are left out
  --resume ID         goes on with an import that was interrupted

It ends with 0 where all is done, 1 where it could not be done, 2 where rows were refused, 3 where nothing was applied.
Columns and formats: docs/import.md
`

/** What the command line asks for. */
export interface Arguments {
  /** A file or an address; null where an import is resumed. */
  from: string | null
  resume: string | null
  options: Record<string, unknown>
  removeGone: boolean
  despiteLoss: boolean
  dryRun: boolean
  yes: boolean
}

/** The command line is wrong; the message says how it is right. */
export class ArgumentsInvalid extends Error {
  override readonly name = 'ArgumentsInvalid'
}

/** @throws ArgumentsInvalid */
export function readArguments(given: readonly string[]): Arguments | 'help' {
  const { values: it, positionals } = parsed(given)
  if (it.help) return 'help'
  const [from = null, ...more] = positionals
  if (more.length > 0) throw new ArgumentsInvalid(`One file at a time: what is ${more.join(' ')}?\n\n${usage}`)
  if ((from === null) === (it.resume === undefined))
    throw new ArgumentsInvalid(`Name a file or an address.\n\n${usage}`)
  if (it.written !== undefined && it.written !== 'nb' && it.written !== 'nn')
    throw new ArgumentsInvalid(`--written is nb or nn, not ${it.written}.`)
  const options = {
    provider: it.provider,
    region: it.region,
    written: it.written,
    map: it.map === undefined ? undefined : mapIn(it.map),
    overwrite: it.overwrite === undefined || it.overwrite === 'all' ? it.overwrite : it.overwrite.split(','),
  }
  return {
    from,
    resume: it.resume ?? null,
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    removeGone: it['remove-gone'] ?? false,
    despiteLoss: it['despite-loss'] ?? false,
    dryRun: it['dry-run'] ?? false,
    yes: it.yes ?? false,
  }
}

function parsed(given: readonly string[]) {
  const text = { type: 'string' } as const
  const tick = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        provider: text,
        region: text,
        map: text,
        written: text,
        overwrite: text,
        resume: text,
        'remove-gone': tick,
        'despite-loss': tick,
        'dry-run': tick,
        yes: tick,
        help: tick,
      },
    })
  } catch (error) {
    throw new ArgumentsInvalid(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

function mapIn(text: string) {
  try {
    return readMap(text)
  } catch (error) {
    if (error instanceof CatalogueUnreadable) throw new ArgumentsInvalid(error.message)
    throw error
  }
}
