import { sheetFormats } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { readAddress } from '#site/views/address.ts'
import { sheetAt } from '#site/views/sheets/sheet.ts'
import { sheetPdf } from './pdf.ts'
import { sheetOf } from './sheetOf.ts'

/** A PDF, under the name it is saved by: `plakat-lofoten-a4.pdf`. */
export interface SheetFile {
  name: string
  bytes: Buffer
}

/** Sheets that were asked for, by what they say: drawing one takes as long as rendering a hundred pages. */
const drawn = new Map<string, Buffer>()
const mostKept = 48

/**
 * The sheet that an address ending in `.pdf` names; null where there is none.
 * @param origin the public origin, without a slash at the end
 */
export function sheetFile(read: Reader, pathname: string, origin: string): SheetFile | null {
  const asked = readAddress(pathname.replace(/\.pdf$/, '/'))
  const at = asked.screen === 'sheet' ? sheetAt(read, asked) : null
  if (at === null) return null
  const { facts, format } = at.view
  const key = JSON.stringify([facts, format, origin])
  const bytes = drawn.get(key) ?? sheetPdf(sheetOf(facts, origin), format)
  drawn.delete(key)
  drawn.set(key, bytes)
  for (const [oldest] of drawn.size > mostKept ? drawn : []) {
    drawn.delete(oldest)
    break
  }
  const words = pathname
    .replace(/\.pdf$/, '')
    .split('/')
    .filter((it) => it !== '' && !sheetFormats.some((one) => one === it))
  return { name: `${words.join('-')}-${format}.pdf`, bytes }
}
