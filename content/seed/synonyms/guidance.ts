import { finds } from './build.ts'

/** Guidance, certificates, studies and work, as the centres' own courses and their fields say it. */
export const guidance = [
  finds('23/5 | 23/5-regelen', 'generell studiekompetanse', {
    note: 'Voksne over 23 år kan få studiekompetanse med arbeidserfaring og bestemte fag.',
  }),
  finds('forkurs | ingeniørforkurs | engineering preparatory', 'Forkurs for ingeniør- og sivilingeniørutdanning'),
  finds(
    'ingeniør | engineer | engineering | ingeniørutdanning',
    'Ingeniør elkraft | Forkurs for ingeniør- og sivilingeniørutdanning',
  ),
  finds('Y-veg | Y-vegen | yrkesveien | ingeniør med fagbrev', 'Y-veien'),
  finds(
    'privatist | privatisteksamen | private candidate | ta eksamen på egen hånd',
    'privatistar | Privatister | eksamen som privatist',
  ),
  finds(
    'ta opp fag | ta opp att fag | forbedre karakterer | betre karakterar | kont | konteeksamen | retake exam',
    'eksamen som privatist | Eksamenstrening',
  ),
  finds('eksamenskurs | eksamensforberedelse | eksamensførebuing | exam preparation', 'Eksamenstrening'),
  finds('fagprøve | svennebrev | svenneprøve | trade certificate | craft certificate', 'Fagbrev'),
  finds('praksiskandidat | § 3-5 | paragraf 3-5 | § 20 | paragraf 20 | paragraf 20-kandidat', 'praksiskandidater', {
    note: 'Praksiskandidatordningen har hatt flere paragrafer; folk husker tallene.',
  }),
  finds(
    'fagbrev i jobb | fagbrev på arbeidsplassen | fagbrev mens jeg jobber | fagbrev medan eg jobbar',
    'Fagbrev på jobb',
  ),
  finds('lærling | læring i bedrift | apprentice | apprenticeship | læreplass | lærlingplass', 'Lærlinger'),
  finds(
    'realkompetansevurdering | RKV | kompetansevurdering | prior learning | dokumentere erfaring | dokumentere røynsle',
    'Realkompetanse',
  ),
  finds('utenlandsk utdanning | utanlandsk utdanning | foreign education | godkjenne utdanning', 'Realkompetanse', {
    note: 'Bare et nærliggende kurs: godkjenning av utdanning fra utlandet søker man om hos HK-dir.',
  }),
  finds('kompetansebevis', 'Kompetansebevis i fag', { both: true }),
  finds('diploma | karakterutskrift', 'Vitnemål'),
  finds('fagskule', 'Fagskole', { both: true }),
  finds('teknisk fagskole | fagskolegrad | vocational college | tertiary vocational', 'Fagskole | Fagskule'),
  finds('universitet | høgskole | høgskule | university | college', 'Bachelor | Høgskole og universitet'),
  finds('etterutdanning | vidareutdanning | videreutdanning | further education', 'Studiepoeng | Fagskole'),
  finds('lære å lære | studieferdigheter | study skills | notatteknikk | lesevaner', 'Studieteknikk'),
  finds('begynne på skole igjen | begynne på skule igjen | voksen elev | back to school', 'Tilbake på skolebenken'),
  finds(
    'karriereveiledning | karriererettleiing | karrierevegleiing | rådgiver | rådgivar | yrkesveiledning | yrkesrettleiing',
    'karrierekurs | Veiledning og karrierevalg',
  ),
  finds(
    'yrkesvalg | yrkesval | hva skal jeg bli | kva skal eg bli | career guidance | career',
    'karrierekurs | Veiledning og karrierevalg',
  ),
  finds(
    'jobbsøking | jobbsøk | CV-kurs | søknadskurs | jobbintervju | finne jobb | job application | resume | job search',
    'Jobbklubb',
  ),
  finds(
    'arbeidsledig | arbeidsledige | arbeidslaus | arbeidssøker | arbeidssøkjar | unemployed | NAV-kurs',
    'Jobbklubb',
  ),
  finds('omskolering | bytte yrke | byte yrke | bytte jobb | byte jobb | permittert | change career', 'Ny retning'),
  finds(
    'skoleslutter | droppa ut | dropout | oppfølgingstjenesten | oppfølgingstenesta | ikke skoleplass',
    'Finn veien',
  ),
  finds(
    'studieveiledning | studierettleiing | studierådgiver | studierådgivar | veiledning | rettleiing | vegleiing',
    'karrierekurs | Studieteknikk | Veiledning og karrierevalg',
  ),
  finds(
    'vet ikke hva jeg vil bli | veit ikkje kva eg vil bli | usikker på yrkesvalg | hva passer jeg til | kva passar eg til',
    'karrierekurs | Finn veien | Veiledning og karrierevalg',
  ),
  finds(
    'studiestart | komme i gang med studier | kome i gang med studium | begynne å studere | byrje å studere',
    'Tilbake på skolebenken | Studieteknikk',
  ),
  finds(
    'lese til eksamen | øve til eksamen | lese på egen hånd | studievaner | konsentrasjon',
    'Eksamenstrening | Studieteknikk',
  ),
]
