import { takenOver } from '#content/closing.ts'
import type { Region } from '#content/region.ts'
import type { Reader } from '#site/records/reader.ts'
import type { Run } from './speech.ts'

/** A municipality by every official name, each with its language. */
export interface Municipality {
  name: string
  sami: Run | null
}

/** A municipality with its official number, "1860". */
export interface Numbered extends Municipality {
  number: string
}

/** The municipalities a region serves: its own, and those of the regions it took over. */
export function municipalitiesOf(read: Reader, region: Region): Numbered[] {
  return [region, ...takenOver(region.id, read.all('region'))]
    .flatMap((it) => it.municipalities)
    .map(({ number, name, sami }) => ({ number, name, sami: sami && { text: sami.name, lang: sami.lang } }))
}
