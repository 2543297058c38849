/** What the county's calendar is called in lists. */
export const wholeCounty = 'Hele fylket'

/** Where an exception holds, as editors know it: "Lofoten, Leknes". */
export function whereOf(place: string, address: string | undefined): string {
  return address === undefined ? place : `${place}, ${address}`
}

/**
 * What an exception is called in lists: "Lofoten, Leknes: 24.12.2026–01.01.2027".
 * @param from, to Oslo days, YYYY-MM-DD
 */
export function exceptionTitle(where: string, from: string, to: string): string {
  const written = (day: string) => day.split('-').toReversed().join('.')
  return `${where}: ${from === to ? written(from) : `${written(from)}–${written(to)}`}`
}
