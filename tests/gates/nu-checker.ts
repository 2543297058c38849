import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

/** A file that is checked; the end of its name says what it is. */
export interface Checked {
  name: `${string}.${'html' | 'css' | 'svg'}`
  /** What to say of it. */
  label: string
  content: string
}

const report = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string().optional(), message: z.string(), extract: z.string().optional() }),
  ),
})

/**
 * What the checker says of CSS that is right, as regular expressions of whole messages, each with its reason. In ASCII:
 * where no language is set, Java cannot read its quotation marks on a command line.
 */
const unknownToIt = [
  // SVG 2 has them and browsers do; the CSS part of the checker knows the properties of CSS alone.
  '.*.vector-effect.: Property .vector-effect. doesn.t exist.*',
  '.*.paint-order.: Property .paint-order. doesn.t exist.*',
  // CSS Conditional Rules, level 5, is later than what it knows.
  '.*.container.: Property .container. doesn.t exist.*',
]

/**
 * What the Nu HTML checker (validator.nu) says of files, warnings with errors, a line each; all in one process.
 * @param java a Java of at least the version the checker needs
 */
export async function nuChecker(java: string, files: readonly Checked[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'eidor-nu-'))
  try {
    for (const { name, content } of files) writeFileSync(join(folder, name), knownToIt(name, content))
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
    const options = ['--also-check-css', '--also-check-svg', '--format', 'json', '--stdout', '--exit-zero-always']
    const allowed = ['--filterpattern', unknownToIt.join('|')]
    const checker = spawn(java, ['-jar', jar, ...options, ...allowed, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const { messages } = report.parse(JSON.parse(await text(checker.stdout)))
    return messages.map(({ url, message, extract }) => {
      const file = files.find((it) => url?.endsWith(`/${it.name}`))
      return `${file?.label ?? url}: ${message} ${extract ?? ''}`
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What asks a container how wide it is, as if it asked the window: the checker would pass over the rules inside. */
function knownToIt(name: Checked['name'], content: string): string {
  return name.endsWith('.css') ? content.replace(/@container \w+\s*(?=\()/g, '@media ') : content
}
