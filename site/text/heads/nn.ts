import type { HeadWords } from './nb.ts'

/** Titles and descriptions for lists of hits, in nynorsk. */
export const nn: HeadWords = {
  withHours: (place) => `${place} – opningstider`,
  place: (towns) => `Opningstider, adresse og telefon i ${towns}.`,
  forPeopleIn: (municipalities) => `For deg som bur i ${municipalities}.`,
  starting: (course, date) => `${course}, startar ${date}`,
  searched: (query) => `${query} – kurs i Nordland`,
  goal: (goal) => `${goal} – Nordlandsløftet`,
  own: {
    front: {
      title: 'Karriererettleiing og kurs for vaksne i Nordland',
      description:
        'Gratis rettleiing om jobb og utdanning, norskkurs og fag for vaksne. Finn staden nærast deg, når han er open og kva du kan få hjelp til.',
    },
    courses: {
      title: 'Kurs for vaksne i Nordland',
      description:
        'Norskkurs, skulefag, fagbrev og mykje meir, på staden og på nett. Sjå når kursa startar, kva dei kostar og kva du kan søkje på no.',
    },
    newsList: {
      title: 'Nyheiter om kurs og rettleiing i Nordland',
      description: 'Nytt frå stadene i Nordland: kurs du kan søkje på, opningstider og karriererettleiing.',
    },
    goals: {
      title: 'Nordlandsløftet: mål for kompetanse i Nordland',
      description:
        'Kommunane, fylket og universiteta vil ha nok kvalifiserte folk i alle kommunar. Sjå måla og kursa som høyrer til.',
    },
    openData: {
      title: 'Opne data om stader og kurs i Nordland',
      description:
        'Stadene, kursa og tenestene som JSON, JSON-LD, RSS og kalender. Alle kan bruke dei, utan nøkkel og utan å spørje.',
    },
  },
  places: {
    title: 'Karrieresenter i Nordland: adresser og opningstider',
    description: 'Finn staden som høyrer til kommunen din, adressa og når det er ope.',
    inTowns: (towns) => `Karriererettleiing nær deg, og når det er ope: ${towns}.`,
  },
}
