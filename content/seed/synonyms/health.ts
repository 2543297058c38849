import { finds } from './build.ts'

/** Health, care and welfare. What takes a degree finds the degree, never the trade that sounds like it. */
export const health = [
  finds('helsefagarbeider | helsefagarbeidar', 'Helsearbeiderfaget', { both: true }),
  finds(
    'hjelpepleier | hjelpepleiar | omsorgsarbeider | omsorgsarbeidar | omsorgsfag',
    'Helsearbeiderfaget | Helsefagarbeider',
    { note: 'De gamle navnene: fagene ble ett, helsearbeiderfaget.' },
  ),
  finds(
    'sykepleieassistent | sjukepleieassistent | pleieassistent | pleiemedarbeider | pleiemedarbeidar',
    'Helsearbeiderfaget | Helsefagarbeider',
  ),
  finds(
    'care worker | healthcare assistant | health worker | nursing assistant | caregiver',
    'Helsearbeiderfaget | Helsefagarbeider',
  ),
  finds(
    'eldreomsorg | sykehjem | sjukeheim | aldershjem | aldersheim | nursing home | elderly care',
    'Helsearbeiderfaget | Helsefagarbeider',
  ),
  finds(
    'hjemmehjelp | heimehjelp | hjemmesykepleie | heimesjukepleie | home care',
    'Helsearbeiderfaget | hjemmetjenesten',
  ),
  finds(
    'sykepleier | sjukepleiar | nurse | nursing | sykepleierutdanning | sjukepleiarutdanning',
    'Bachelor i sykepleie | Bachelor i sjukepleie',
    { note: 'Sykepleier blir man med en bachelor. Derfor ikke Helsearbeiderfaget.' },
  ),
  finds('sykepleie', 'sjukepleie', { both: true }),
  finds('ambulansearbeider | ambulansearbeidar | ambulansesjåfør | ambulanse | ambulance', 'Ambulansefaget'),
  finds('paramedisiner | paramedisinar | paramedic', 'Ambulansefaget', {
    note: 'Bare et nærliggende fag: paramedisiner er en bachelor, som bygger på det samme arbeidet.',
  }),
  finds('pasienttransport | sykehusportør | sjukehusportør | hospital porter', 'Portørfaget'),
  finds('helsesekretær | legesekretær | lækjarsekretær | legekontor | medical secretary', 'helsesekretærfaget'),
  finds(
    'tannhelsesekretær | tannlegesekretær | tannlegeassistent | tannlege | dental assistant',
    'tannhelsesekretærfaget',
    { note: 'Tannlege er et universitetsstudium; faget er arbeidet ved siden av tannlegen.' },
  ),
  finds('apotektekniker | apotekteknikar | apotek | apotekmedarbeider | pharmacy', 'apotekteknikkfaget'),
  finds('fotterapeut | fotpleie | fotpleier | fotpleiar | podiatrist', 'fotterapifaget'),
  finds(
    'hudpleier | hudpleiar | hudterapeut | kosmetolog | skjønnhetspleie | beautician',
    'hudpleiefaget | hudterapifaget',
  ),
  finds('protese | proteser | ortopeditekniker | ortopediteknikar', 'Ortopediteknikkfaget'),
  finds('aktivitetssenter | arbeidsstue | dagsenter', 'Aktivitørfaget'),
  finds('psykiatri | rus | rusomsorg | avhengighet | mental health', 'psykisk helsearbeid og rusarbeid'),
  finds('alzheimer | demensomsorg | dementia', 'demens'),
  finds('medisinkurs | medikamentkurs | legemiddelhåndtering | medisinutdeling', 'Legemiddelhandtering'),
  finds('barnevernspedagog | barnevernsarbeider | child welfare', 'Bachelor i barnevern'),
  finds('sosionom | sosialarbeider | sosialarbeidar | social worker', 'Velferd og sosialt arbeid', {
    note: 'Sosionom blir man med en bachelor; ordet finner fagområdet.',
  }),
  finds('kosthold | kosthald | ernæringslære | nutrition', 'Ernæring, måltidsutvikling og folkehelse'),
  finds(
    'folkehelse | public health | livsstil',
    'Folkehelse og friluftsliv | Ernæring, måltidsutvikling og folkehelse',
  ),
  finds('helse | helsefag | health | omsorg', 'Helse og omsorg | helse- og oppvekstfag'),
  finds('smittevern | hygiene | infeksjon', 'Smittevern, tannanatomi og fysiologi'),
  finds('rehabilitering | habilitering | opptrening', 'Rehabilitering, habilitering og hverdagsmestring'),
]
