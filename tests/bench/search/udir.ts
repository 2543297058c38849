import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Subjects = z.object({
  subjects: z.array(z.object({ code: z.string(), name: z.string(), level: z.string().nullable() })),
})

/** Why nothing of it is checked or measured where the file is absent. */
export const udirMissing = 'The Udir subject codes are not on this machine: say where with EIDOR_UDIR=FOLDER'

/** A subject of upper secondary or primary education, as Utdanningsdirektoratet lists it. */
export type UdirSubject = z.infer<typeof Subjects>['subjects'][number]

/**
 * The 3,435 subjects, read in place from `udir-fagkoder.json` in the folder EIDOR_UDIR, or in `../shared/data` beside
 * the repository; undefined where there is no such file.
 */
export function udirSubjects(): UdirSubject[] | undefined {
  const folder = process.env.EIDOR_UDIR ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
  const file = join(folder, 'udir-fagkoder.json')
  return existsSync(file) ? Subjects.parse(JSON.parse(readFileSync(file, 'utf8'))).subjects : undefined
}
