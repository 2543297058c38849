import { finds } from './build.ts'

/** Norwegian for those who are new in the country, in their words too, as the centres' own courses are called. */
export const norwegian = [
  finds('norskkurs | norsk for voksne | norsk for vaksne | norskundervisning', 'Norsk A1 | Norsk A2 | Norsk B1'),
  finds(
    'learn norwegian | norwegian | norwegian course | norwegian classes | norwegian language | study norwegian',
    'Norsk A1 | Norsk A2 | Norsk B1',
  ),
  finds(
    'norsk for innvandrere | norsk for innvandrarar | norsk for utlendinger | norsk for flyktninger | norsk for flyktningar',
    'Norsk A1 | Norsk A2 | Norsk og samfunnskunnskap',
  ),
  finds(
    'flyktning | flyktningar | flyktninger | innvandrer | innvandrar | refugee | immigrant | asylsøker | asylsøkjar',
    'Norsk og samfunnskunnskap | Samfunnskunnskap | Norsk A1',
  ),
  finds(
    'introduksjonsprogram | introprogram | introduksjonsprogrammet | introduction programme',
    'Norsk og samfunnskunnskap | Samfunnskunnskap',
  ),
  finds('norsk nybegynner | norsk nybyrjar | beginner norwegian | norwegian for beginners | begynnernorsk', 'Norsk A1'),
  finds('norsk viderekommen | norsk vidarekomen | advanced norwegian', 'Norsk B2'),
  finds('intermediate norwegian | mellomnivå norsk', 'Norsk B1'),
  finds('norskprøve | norskprøva | språkprøve | norwegian test | norskeksamen', 'Norsk A2 | Norsk B1 | Norsk B2'),
  finds('bergenstest | bergenstesten | test i norsk', 'Norsk B2 | Norsk B2 mot høyere utdanning', {
    note: 'Prøven mange tok for å få studere. Kurset mot høyere utdanning er det som ligger nærmest nå.',
  }),
  finds(
    'statsborgerprøve | statsborgarprøve | statsborgerskap | statsborgarskap | citizenship test',
    'Samfunnskunnskap på nett | Samfunnskunnskap',
  ),
  finds('permanent opphold | permanent opphald | permanent residence', 'Samfunnskunnskap | Norsk A2', {
    note: 'Norsk og samfunnskunnskap er det man ofte må ha; reglene står hos UDI.',
  }),
  finds('50 timer | 75 timer', 'Samfunnskunnskap'),
  finds('NOA | andrespråkspedagogikk', 'Norsk som andrespråk'),
  finds(
    'yrkesnorsk | fagnorsk | norsk i arbeidslivet | norsk for arbeidslivet | norwegian at work',
    'Norsk på jobb | Norsk A2–B1 for deg i jobb',
  ),
  finds(
    'norsk for sykepleiere | norsk i helsevesenet | medical norwegian | norsk for helsearbeidere',
    'Norsk B1 for helsepersonell',
  ),
  finds('online norwegian | nettkurs norsk | norsk på internett', 'Norsk B1 på nett'),
]
