/** Titles and descriptions for lists of hits, in bokmål; the other dictionaries have the same keys. */
export const nb = {
  /** "Karriere Salten, Bodø og Fauske – åpningstider" */
  withHours: (place: string) => `${place} – åpningstider`,
  place: (towns: string) => `Åpningstider, adresse og telefon i ${towns}.`,
  forPeopleIn: (municipalities: string) => `For deg som bor i ${municipalities}.`,
  starting: (course: string, date: string) => `${course}, starter ${date}`,
  searched: (query: string) => `${query} – kurs i Nordland`,
  goal: (goal: string) => `${goal} – Nordlandsløftet`,
  own: {
    front: {
      title: 'Karriereveiledning og kurs for voksne i Nordland',
      description:
        'Gratis veiledning om jobb og utdanning, norskkurs og fag for voksne. Finn stedet nærmest deg, når det er åpent og hva du kan få hjelp til.',
    },
    courses: {
      title: 'Kurs for voksne i Nordland',
      description:
        'Norskkurs, skolefag, fagbrev og mye mer, på stedet og på nett. Se når kursene starter, hva de koster og hva du kan søke på nå.',
    },
    newsList: {
      title: 'Nyheter om kurs og veiledning i Nordland',
      description: 'Nytt fra stedene i Nordland: kurs du kan søke på, åpningstider og karriereveiledning.',
    },
    goals: {
      title: 'Nordlandsløftet: mål for kompetanse i Nordland',
      description:
        'Kommunene, fylket og universitetene vil ha nok kvalifiserte folk i alle kommuner. Se målene og kursene som hører til.',
    },
    openData: {
      title: 'Åpne data om steder og kurs i Nordland',
      description:
        'Stedene, kursene og tjenestene som JSON, JSON-LD, RSS og kalender. Alle kan bruke dem, uten nøkkel og uten å spørre.',
    },
  },
  places: {
    title: 'Karrieresentre i Nordland: adresser og åpningstider',
    description: 'Finn stedet som hører til kommunen din, adressen og når det er åpent.',
    inTowns: (towns: string) => `Karriereveiledning nær deg, og når det er åpent: ${towns}.`,
  },
}

export type HeadWords = typeof nb
