import {
  cefrIn,
  dayIn,
  emailIn,
  lineIn,
  listIn,
  meetingsIn,
  paragraphsIn,
  type Read,
  telephoneIn,
  webIn,
  wholeIn,
} from './cells.ts'
import { priceIn } from './price-words.ts'
import type { Said } from './said.ts'
import { codeOf, codesOf, type Vocabulary, wordsOf } from './words.ts'

/** What one cell adds to a row: one field, or several. */
export type CellFields = Record<string, unknown>

/** Most characters of a line; the contract sets no limit, but a whole page in a title is a mistake in the file. */
const longestLine = 300

/**
 * What a cell says of a course or a session, by the key of its column. An empty cell is null, or an empty list: the
 * column is there and says nothing.
 */
export function readCell(key: string, cell: string): Read<CellFields> {
  const [base = key] = key.split(':')
  const reader = readers[base]
  if (reader === undefined) return oneLine(key, cell)
  return reader(cell, key)
}

type Reader = (cell: string, key: string) => Read<CellFields>

function one<T>(read: (cell: string) => Read<T>): Reader {
  return (cell, key) => {
    if (cell.trim() === '') return { value: { [key]: null } }
    const found = read(cell)
    return 'said' in found ? found : { value: { [key]: found.value } }
  }
}

function oneLine(key: string, cell: string): Read<CellFields> {
  const line = lineIn(paragraphsIn(cell))
  if (line.length > longestLine)
    return {
      said: {
        nb: `er ${line.length} tegn lang; høyst ${longestLine}. Lange tekster hører hjemme i «description».`,
        en: `is ${line.length} characters long; at most ${longestLine}. Long texts belong in “description”.`,
      },
    }
  return { value: { [key]: line === '' ? null : line } }
}

const paragraphs: Reader = (cell, key) => {
  const text = paragraphsIn(cell)
  return { value: { [key]: text === '' ? null : text } }
}

/** A column whose words we have codes for. */
function coded(vocabulary: Vocabulary): Reader {
  return one((cell) => {
    const code = codeOf(vocabulary, cell)
    return code === null ? { said: unknownWord(vocabulary) } : { value: code }
  })
}

function unknownWord(vocabulary: Vocabulary): Said {
  return {
    nb: `er ikke noe vi har et ord for. Bruk en av: ${wordsOf(vocabulary).join(', ')}.`,
    en: `is nothing we have a word for. Use one of: ${codesOf(vocabulary).join(', ')}.`,
  }
}

const list =
  (commas: boolean): Reader =>
  (cell, key) => ({ value: { [key]: listIn(cell, { commas }) } })

const whole = (least: number) => one((cell) => wholeIn(cell, least))

const readers: Record<string, Reader> = {
  summary: paragraphsAsOne,
  description: paragraphs,
  requirements: paragraphsAsOne,
  outcomes: (cell, key) => ({
    value: { [key]: listIn(paragraphsIn(cell), { commas: false }).map((it) => it.replace(/^[-–•*]\s*/, '')) },
  }),
  subject: coded('subject'),
  level: coded('level'),
  credential: coded('credential'),
  language: coded('language'),
  languageLevel(cell) {
    if (cell.trim() === '') return { value: { levelFrom: null, levelTo: null } }
    const found = cefrIn(cell)
    return 'said' in found ? found : { value: { levelFrom: found.value.from, levelTo: found.value.to } }
  },
  mode: coded('mode'),
  places: list(true),
  shownIn: list(true),
  goals: list(true),
  audiences(cell, key) {
    const codes = listIn(cell, { commas: true }).map((it) => codeOf('audiences', it))
    if (codes.includes(null)) return { said: unknownWord('audiences') }
    return { value: { [key]: [...new Set(codes)].toSorted() } }
  },
  admission: coded('admission'),
  priceTerms: coded('priceTerms'),
  amount(cell) {
    if (cell.trim() === '') return { value: { amount: null } }
    const found = priceIn(cell)
    if ('said' in found) return found
    const { amount, terms, per } = found.value
    return {
      value: { amount, ...(terms === null ? {} : { priceTerms: terms }), ...(per === null ? {} : { pricePer: per }) },
    }
  },
  pricePer: coded('pricePer'),
  examFee: whole(0),
  contactEmail: one(emailIn),
  contactTelephone: one(telephoneIn),
  applyUrl: one(webIn),
  applyEmail: one(emailIn),
  written: coded('written'),
  starts: one(dayIn),
  ends: one(dayIn),
  applyFrom: one(dayIn),
  deadline: one(dayIn),
  meetings(cell, key) {
    if (cell.trim() === '') return { value: { [key]: [] } }
    const found = meetingsIn(cell)
    return 'said' in found ? found : { value: { [key]: found.value } }
  },
  capacity: whole(1),
  placesLeft: whole(0),
  waiting: whole(0),
  status(cell, key) {
    return cell.trim() === '' ? { value: { [key]: 'open' } } : coded('status')(cell, key)
  },
}

/** A text of a few lines; a summary may be longer than a line. */
function paragraphsAsOne(cell: string, key: string): Read<CellFields> {
  const text = lineIn(paragraphsIn(cell))
  return { value: { [key]: text === '' ? null : text } }
}
