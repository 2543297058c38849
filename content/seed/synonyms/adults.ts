import { finds } from './build.ts'

/** School as an adult: primary school anew, and what gives access to studies. */
export const adults = [
  finds('voksenopplæring | vaksenopplæring | grunnskole for voksne | grunnskule for vaksne | FVO', 'FOV', {
    note: 'FOV er forberedende opplæring for voksne, som er grunnskolen for voksne.',
  }),
  finds('ungdomsskole for voksne | ungdomsskule for vaksne | ta grunnskolen | adult education', 'modul 4 FOV'),
  finds('eksamen i grunnskolen | grunnskoleeksamen', '10. årstrinn | modul 4 FOV'),
  finds(
    'studiekompetanse | GSK | allmennfag | gymnas | artium',
    'generell studiekompetanse | studieforberedende utdanningsprogram',
    { note: 'Allmennfag, gymnas og artium er gamle navn på det som gir studiekompetanse.' },
  ),
  finds(
    'studiespes | studiespesialisering | studiespesialiserende | studieforberedende',
    'studieforberedende utdanningsprogram',
  ),
  finds('yrkesfag | yrkesskole | yrkesskule | vocational school | vocational', 'yrkesfaglige utdanningsprogram'),
  finds('grunnleggende norsk | grunnleggjande norsk | særskilt norsk', 'Grunnleggende norsk for språklige minoriteter'),
  finds('minoritetsspråklig | minoritetsspråkleg | fremmedspråklig | framandspråkleg', 'språklige minoriteter'),
  finds('kort botid | nyankommen | nykomen', 'Norsk for elever i vgo med kort botid i Norge'),
  finds(
    'alfabetisering | analfabet | lære å lese | lære å skrive | literacy | lesekurs',
    'Grunnmodul FOV | Norsk modul 1 FOV',
  ),
  finds(
    'påbygg | påbyggingsår | allmennpåbygg | påbyggingsåret',
    'Påbygging | påbygging til generell studiekompetanse',
  ),
  finds(
    'helsefag påbygg | påbygg etter fagbrev | studiekompetanse etter fagbrev',
    'påbygging til generell studiekompetanse',
  ),
  finds('dysleksi | lesevansker | lesevanskar | skrivevansker', 'Grunnmodul FOV | Norsk modul | Studieteknikk', {
    note: 'Bare nærliggende kurs. Senteret hjelper deg med å finne tilrettelegging.',
  }),
]
