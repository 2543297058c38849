import { finds } from './build.ts'

/** Sales, office, accounts, management and security. */
export const business = [
  finds('butikk | butikkmedarbeider | butikkmedarbeidar | butikkselger | butikkseljar | shop assistant', 'Salgsfaget'),
  finds(
    'selger | seljar | salg | salsarbeid | handel | sales | kundebehandler',
    'Salgsfaget | Markedsføring og salgsprosesser',
  ),
  finds(
    'kontormedarbeider | kontormedarbeidar | kontorfag | kontorarbeid | sekretær | office | sentralbord',
    'Service- og administrasjonsfaget | Kontor- og administrasjonsfaget',
    { note: 'Kontor- og administrasjonsfaget er det gamle navnet.' },
  ),
  finds('saksbehandler | sakshandsamar | merkantil | administrasjonsmedarbeider', 'Service- og administrasjonsfaget'),
  finds('resepsjonist | resepsjon | receptionist | hotellresepsjon', 'Resepsjonsfaget'),
  finds('vekter | vektar | vakt | ordensvakt | security guard | dørvakt', 'Sikkerhetsfaget'),
  finds(
    'rekneskap | bokføring | bokholder | bokhaldar | accounting | bookkeeping | regnskapsfører | rekneskapsførar',
    'Regnskap | Økonomistyring',
  ),
  finds('regnskap', 'Økonomistyring | Økonomi og ledelse'),
  finds('økonomi | finance | budsjett | privatøkonomi', 'Økonomi og ledelse | Økonomistyring'),
  finds('bedriftsøkonomi | business', 'Økonomi og ledelse | Økonomi, salg og ledelse'),
  finds(
    'lederkurs | leiarkurs | leder | leiar | leiing | leadership | management',
    'Økonomi og ledelse | Organisasjon og ledelse',
  ),
  finds('lederutdanning | leiarutdanning | mellomleder | mellomleiar', 'Lederutvikling | Organisasjon og ledelse'),
  finds('markedsføring | marknadsføring | marketing | reklame', 'Markedsføring og ledelse'),
  finds('HR | personalarbeid | personalledelse', 'Organisasjon og ledelse'),
  finds('HMS | verneombud | verneombod | arbeidsmiljø', 'Helse, miljø og sikkerhet'),
  finds(
    'gründer | gründerkurs | starte bedrift | etablererkurs | etablerarkurs | start-up | eige firma | eget firma',
    'Entreprenørskap og bedriftsutvikling',
  ),
  finds('ungdomsbedrift | elevbedrift', 'Entreprenørskap og bedriftsutvikling'),
  finds('kundeservice | service | customer service', 'Service- og administrasjonsfaget | Salgsfaget'),
  finds('kasse | kassemedarbeider | kassemedarbeidar | stå i kassa', 'Salgsfaget'),
  finds('guide | guiding', 'Reiselivsfaget | Reiseliv'),
  finds('personal | personalansvar | personalleder | personalleiar', 'Organisasjon og ledelse'),
  finds('etablerer | etablere firma | etablere bedrift', 'Entreprenørskap'),
  finds('mesterbrev | mesterutdanning | meisterbrev', 'Økonomi og ledelse | Entreprenørskap og bedriftsutvikling', {
    note: 'Mesterbrev gir Mesterbrevnemnda; utdanningen er mest økonomi, ledelse og markedsføring.',
  }),
]
