import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { OwnDatabase } from './own.ts'
import { ownFolder } from './own-folder.ts'

/** An embedded database of a test's own. */
export function ownSqlite(seeded: string | null): OwnDatabase {
  const dataDir = ownFolder(seeded)
  const file = join(dataDir, 'eidor.db')
  return {
    dataDir,
    env: { DATA_DIR: dataDir },
    async keep() {
      const copy = join(dataDir, 'copy.db')
      const database = new DatabaseSync(file)
      database.exec(`VACUUM INTO '${copy}'`)
      database.close()
      return async () => {
        for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
        copyFileSync(copy, file)
      }
    },
    async rows(collection) {
      const database = new DatabaseSync(file, { readOnly: true })
      const rows = database.prepare(`SELECT * FROM "${collection}"`).all()
      database.close()
      return rows
    },
    async [Symbol.asyncDispose]() {
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
