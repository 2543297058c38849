import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run migrate:create -- NAME`: lets Payload write the migration that brings the last one to today's
 * collections, then makes it loadable by Node itself (type imports marked, file endings in imports).
 */
const folder = join(import.meta.dirname, '..', 'migrations')
const [name = 'change'] = process.argv.slice(2)

execFileSync('payload', ['migrate:create', name], {
  stdio: 'inherit',
  env: { ...process.env, PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts' },
})

const files = readdirSync(folder)
  .filter((it) => /^\d.*\.ts$/.test(it))
  .toSorted()
for (const file of files) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
    .replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \} from/m,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql } from',
    )
    .replaceAll('({ db, payload, req }: Migrate', '({ db }: Migrate')
  writeFileSync(path, text)
}
const imports = files.map((file, index) => `import * as m${index} from './${file}'`)
const list = files.map((file, index) => `  { name: '${file.slice(0, -3)}', up: m${index}.up, down: m${index}.down },`)
writeFileSync(join(folder, 'index.ts'), `${imports.join('\n')}\n\nexport const migrations = [\n${list.join('\n')}\n]\n`)
