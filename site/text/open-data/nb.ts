/** The words of the open data in bokmål; the other dictionaries have the same keys. */
export const nb = {
  title: 'Åpne data',
  lede: 'Stedene, kursene og tjenestene som lister maskiner kan lese. Alle kan bruke dem, uten nøkkel og uten å spørre.',
  lists: 'Listene',
  listTexts: {
    places: 'Stedene med navn, adresser, telefon, kommuner og åpningstider de neste 14 dagene.',
    courses: 'Kursene man kan søke på nå eller senere, med arrangør, sted, frist og ledige plasser.',
    services: 'Tjenestene, og hvilke steder som tilbyr dem.',
  },
  file: (file: string) => `Hele lista som fil: ${file}`,
  asking: 'Søk i kursene',
  askingText:
    'Legg disse bak /data/courses, for eksempel ?q=norsk&region=salten. På et nettsted som er lagt ut som filer, gir adressen alltid hele lista.',
  parameters: {
    q: 'Det man leter etter, med egne ord. Stedsnavn, «på nett» og «gratis» blir valg; svaret sier hvilke.',
    region: 'Regionen i adressen til stedet, for eksempel salten, eller nett for kurs som bare går på nett.',
    mode: 'in-place (på stedet), online (på nett) eller blended (begge deler).',
    near: 'Kommunen man vil ha kurset i nærheten av, for eksempel bodo eller 1804.',
    'subject, level, credential, language':
      'Fagområde, nivå, bevis og undervisningsspråk: verdiene står i facets i svaret. Gjenta for flere.',
    starts: '30, 90 eller 180 (dager til start), eller rolling (opptak hele året).',
    open: 'true: kurs man kan søke på nå.',
    free: 'true: kurs som er gratis for noen.',
    'provider, audience, goal':
      'Hvem som gir kurset, hvem det er for, og målet i Nordlandsløftet: verdiene står i facets.',
    sort: 'relevance, start, deadline eller title.',
    page: 'Hvilken side av lista, fra 1.',
    size: 'Hvor mange kurs på hver side, 1–100. Vanlig er 25.',
  },
  answer: 'Svaret',
  answerText:
    'Hver liste er JSON med total (hvor mange det er i alt) og items. Nye felter kan komme til, men de som er der, skifter ikke navn. Datoer skrives 2026-11-22, klokkeslett er norsk tid, og id er den samme for alltid.',
  licence: 'Lisens',
  licenceText:
    'Dataene kan brukes fritt etter Norsk lisens for offentlige data (NLOD) 2.0. Oppgi fylkeskommunen som kilde.',
  licenceLink: 'Les lisensen',
}

export type OpenDataWords = typeof nb
