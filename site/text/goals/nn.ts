import { counted } from '../counting.ts'
import type { GoalWords } from './nb.ts'

/** The words of Nordlandsløftet in nynorsk. */
export const nn: GoalWords = {
  lede: 'Fem mål for kompetansen i Nordland. Dei gjeld i kvar einaste kommune. Sjå kva du kan lære, og kvar kursa blir haldne.',
  /** How many courses a goal has, and in how many of the municipalities one is held. */
  standing: (courses, here, of) =>
    courses === 0
      ? 'Ingen kurs no.'
      : `${counted('nn', courses, 'kurs', 'kurs')}. Blir haldne i ${here} av ${of} kommunar.`,
  byRegion: 'Kurs i kvar region',
  online: 'På nett, for heile Nordland',
  county: 'Felles for fylket',
  all: (region) => `Sjå alle i ${region}`,
  allOnline: 'Sjå alle på nett',
  allCounty: 'Sjå alle kursa for målet',
  withoutCourses: 'Ingen kurs akkurat no',
  reached: 'Kva kommunar målet når',
  reachedHint: (of) => `Målet gjeld alle dei ${of} kommunane. Slik når kursa dei i dag.`,
  map: 'Kart over Nordland med eit merke for kvar kommune. Lista under seier det same.',
  reach: {
    here: ['I kommunen', 'Minst eitt kurs blir halde her.'],
    region: ['I regionen', 'Ingen kurs blir haldne i kommunen, men minst eitt i ein annan kommune i regionen.'],
    online: ['På nett', 'Ingen kurs blir haldne i regionen, men du kan ta kurs heilt eller delvis på nett.'],
    none: ['Verken i regionen eller på nett', 'Sei frå til staden i regionen om du treng eit kurs.'],
  },
  municipalities: (count) => counted('nn', count, 'kommune', 'kommunar'),
}
