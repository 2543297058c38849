import type { OpenDataWords } from './nb.ts'

/** The words of the open data in nynorsk. */
export const nn: OpenDataWords = {
  title: 'Opne data',
  lede: 'Stadene, kursa og tenestene som lister maskiner kan lese. Alle kan bruke dei, utan nøkkel og utan å spørje.',
  lists: 'Listene',
  listTexts: {
    places: 'Stadene med namn, adresser, telefon, kommunar og opningstider dei neste 14 dagane.',
    courses: 'Kursa ein kan søkje på no eller seinare, med arrangør, stad, frist og ledige plassar.',
    services: 'Tenestene, og kva for stader som tilbyr dei.',
  },
  file: (file: string) => `Heile lista som fil: ${file}`,
  asking: 'Søk i kursa',
  askingText:
    'Legg desse bak /data/courses, til dømes ?q=norsk&region=salten. På ein nettstad som er lagd ut som filer, gir adressa alltid heile lista.',
  parameters: {
    q: 'Det ein leitar etter, med eigne ord. Stadnamn, «på nett» og «gratis» blir val; svaret seier kva for nokre.',
    region: 'Regionen i adressa til staden, til dømes salten, eller nett for kurs som berre går på nett.',
    mode: 'in-place (på staden), online (på nett) eller blended (begge delar).',
    near: 'Kommunen ein vil ha kurset i nærleiken av, til dømes bodo eller 1804.',
    'subject, level, credential, language':
      'Fagområde, nivå, bevis og undervisningsspråk: verdiane står i facets i svaret. Gjenta for fleire.',
    starts: '30, 90 eller 180 (dagar til start), eller rolling (opptak heile året).',
    open: 'true: kurs ein kan søkje på no.',
    free: 'true: kurs som er gratis for nokre.',
    'provider, audience, goal':
      'Kven som gir kurset, kven det er for, og målet i Nordlandsløftet: verdiane står i facets.',
    sort: 'relevance, start, deadline eller title.',
    page: 'Kva side av lista, frå 1.',
    size: 'Kor mange kurs på kvar side, 1–100. Vanleg er 25.',
  },
  answer: 'Svaret',
  answerText:
    'Kvar liste er JSON med total (kor mange det er i alt) og items. Nye felt kan kome til, men dei som er der, skiftar ikkje namn. Datoar blir skrivne 2026-11-22, klokkeslett er norsk tid, og id er den same for alltid.',
  licence: 'Lisens',
  licenceText:
    'Dataa kan brukast fritt etter Norsk lisens for offentlege data (NLOD) 2.0. Oppgi fylkeskommunen som kjelde.',
  licenceLink: 'Les lisensen',
}
