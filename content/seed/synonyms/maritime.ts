import { finds } from './build.ts'

/** Sea, fisheries and fish farming. */
export const maritime = [
  finds('fisker | fiskar | fiskebåt | fiskeri | sjark | fisherman | fishing', 'Fiske og fangst'),
  finds(
    'oppdrett | fiskeoppdrett | lakseoppdrett | laks | merd | røkter | røktar | fish farming | salmon farming',
    'Akvakulturfaget | akvakultur',
  ),
  finds('havbruk | aquaculture', 'Akvakulturfaget | akvakultur', { both: true }),
  finds('driftstekniker oppdrett | oppdrettsteknikk | servicebåt', 'Havbruksteknikkfaget'),
  finds('driftsleder oppdrett | driftsleiar oppdrett', 'Fagskule i havbruk'),
  finds(
    'skipper | skippar | kystskipper | kystskippar | styrmann | kaptein | captain',
    'dekksoffiser | Fritidsskipper',
  ),
  finds(
    'båtførerprøve | båtførarprøve | båtførerprøven | båtførerbevis | båtlappen | fritidsbåt | boat licence',
    'Fritidsskipper',
    { note: 'Bare et nærliggende kurs: båtførerprøven er en prøve for mindre båter enn fritidsskipper.' },
  ),
  finds('sjømann | sjøfolk | dekksarbeider | dekksarbeidar | deckhand | sailor | lettmatros', 'Matrosfaget'),
  finds('skipsmaskinist | maskinist | maskinrom | ship engineer', 'Motormannfaget', {
    note: 'Bare et nærliggende fag: maskinist og maskinoffiser krever fagskole eller høyere utdanning.',
  }),
  finds('tryggleikskurs | sikkerhetskurs fiske | sikkerhetskurs sjø | STCW', 'Sikkerhet for fiskere'),
  finds('notbøter | notbøtar | notbøteri | bøting | fiskereiskap | net maker', 'Industritekstilfaget, fiskeredskap'),
  finds('båtbygger | båtbyggjar | boat builder | båtbygging', 'Trebåtbyggerfaget | Komposittbåtbyggerfaget'),
  finds('seilmaker | seglmakar | sailmaker', 'Seilmakerfaget'),
  finds('repslager | repslagar | tauverk', 'Repslagerfaget'),
  finds(
    'maritim | maritime fag | sjøfart | shipping | sjøfartsskole',
    'Matrosfaget | Motormannfaget | Drift av fartøy',
  ),
]
