import { counted } from '../counting.ts'

/** The words of Nordlandsløftet in bokmål; the other dictionaries have the same keys. */
export const nb = {
  lede: 'Fem mål for kompetansen i Nordland. De gjelder i hver eneste kommune. Se hva du kan lære, og hvor kursene holdes.',
  /** How many courses a goal has, and in how many of the municipalities one is held. */
  standing: (courses: number, here: number, of: number) =>
    courses === 0 ? 'Ingen kurs nå.' : `${counted('nb', courses, 'kurs', 'kurs')}. Holdes i ${here} av ${of} kommuner.`,
  byRegion: 'Kurs i hver region',
  online: 'På nett, for hele Nordland',
  county: 'Felles for fylket',
  all: (region: string) => `Se alle i ${region}`,
  allOnline: 'Se alle på nett',
  allCounty: 'Se alle kursene for målet',
  withoutCourses: 'Ingen kurs akkurat nå',
  reached: 'Hvilke kommuner målet når',
  reachedHint: (of: number) => `Målet gjelder alle ${of} kommunene. Slik når kursene dem i dag.`,
  map: 'Kart over Nordland med et merke for hver kommune. Lista under sier det samme.',
  reach: {
    here: ['I kommunen', 'Minst ett kurs holdes her.'],
    region: ['I regionen', 'Ingen kurs holdes i kommunen, men minst ett i en annen kommune i regionen.'],
    online: ['På nett', 'Ingen kurs holdes i regionen, men du kan ta kurs helt eller delvis på nett.'],
    none: ['Verken i regionen eller på nett', 'Si fra til stedet i regionen hvis du trenger et kurs.'],
  },
  municipalities: (count: number) => counted('nb', count, 'kommune', 'kommuner'),
}

export type GoalWords = typeof nb
