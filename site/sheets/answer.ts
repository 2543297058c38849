import { sheetFormats } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { readAddress } from '#site/views/address.ts'
import { sheetAt } from '#site/views/sheets/sheet.ts'
import { sheetPdf } from './pdf.ts'
import { sheetOf } from './sheetOf.ts'

/** A PDF, under the name it is saved by: `plakat-lofoten-a4.pdf`. It is not drawn until its bytes are asked for. */
export interface SheetFile {
  name: string
  /** All it is drawn from: two files of one build with the same have the same bytes. */
  facts: string
  bytes(): Buffer
}

/** Sheets that were asked for, by what they say: drawing one takes as long as rendering a hundred pages. */
const drawn = new Map<string, Buffer>()
/** Every sheet of a county twice over; each is some 40 kB. */
const mostKept = 256

/**
 * The sheet that an address ending in `.pdf` names; null where there is none.
 * @param origin the public origin, without a slash at the end
 */
export function sheetFile(read: Reader, pathname: string, origin: string): SheetFile | null {
  const asked = readAddress(pathname.replace(/\.pdf$/, '/'))
  const at = asked.screen === 'sheet' ? sheetAt(read, asked) : null
  if (at === null) return null
  const { facts, format } = at.view
  const words = pathname
    .replace(/\.pdf$/, '')
    .split('/')
    .filter((it) => it !== '' && !sheetFormats.some((one) => one === it))
  const key = JSON.stringify([facts, format, origin])
  const bytes = () => kept(key, () => sheetPdf(sheetOf(facts, origin), format))
  return { name: `${words.join('-')}-${format}.pdf`, facts: key, bytes }
}

/** The sheet as it was drawn before, or as it is drawn now; the one that nobody asked for longest makes room. */
function kept(key: string, draw: () => Buffer): Buffer {
  const bytes = drawn.get(key) ?? draw()
  drawn.delete(key)
  drawn.set(key, bytes)
  const [oldest] = drawn.keys()
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest)
  return bytes
}
