import { writeFileSync } from 'node:fs'
import { accessDocument } from './document.ts'

/** Writes docs/access.md anew, after a change of the table. Run it from the project's root. */
writeFileSync('docs/access.md', accessDocument())
