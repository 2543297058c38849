import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { MoveRefused } from '#cms/move/refused.ts'
import { type Address, addressOf, expectTwo } from '#cms/move/url.ts'

/** What the command line asks for. */
export interface Arguments {
  from: Address
  to: Address
  /** Absolute folders of files beside the databases. */
  fromData: string
  toData: string
  /** Whether the site is rendered out of both and compared. */
  site: boolean
  /** Whether to compare only, and write nothing. */
  verifyOnly: boolean
}

export const usage = `npm run move -- --from URL --to URL [--from-data DIR] [--to-data DIR] [--without-site] [--verify]

Moves everything of the CMS into an empty database, and compares both. The source is not changed.
  URL              file:/path/eidor.db, mongodb://… or mongodb+srv://…
  --from-data DIR  where media and secrets.json are: the folder of the SQLite file, else DATA_DIR (data unless set)
  --to-data DIR    where they go, by the same rule; where both are one folder they stay
  --without-site   does not render the site out of both databases
  --verify         writes nothing: compares two databases again
Stopped or killed, the same command goes on where it was. See docs/moving.md.`

/** @param dataDir DATA_DIR. @throws MoveRefused with the usage, or with what is wrong */
export function readArguments(given: readonly string[], dataDir: string): Arguments {
  const values = parsed(given)
  if (!values.from || !values.to) throw new MoveRefused(usage)
  const from = addressOf(values.from, '--from')
  const to = addressOf(values.to, '--to')
  expectTwo(from, to)
  const folderOf = (address: Address) => (address.kind === 'sqlite' ? dirname(address.file) : dataDir)
  return {
    from,
    to,
    fromData: resolve(values['from-data'] ?? folderOf(from)),
    toData: resolve(values['to-data'] ?? folderOf(to)),
    site: !values['without-site'],
    verifyOnly: values.verify ?? false,
  }
}

function parsed(given: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    const options = { from: text, to: text, 'from-data': text, 'to-data': text, 'without-site': flag, verify: flag }
    return parseArgs({ args: [...given], options }).values
  } catch (error) {
    throw new MoveRefused(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}
