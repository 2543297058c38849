import { finds } from './build.ts'

/** Computers, from the first click to programming. */
export const digital = [
  finds(
    'data | datakurs | PC | PC-kurs | IKT | computer | EDB',
    'Data og digitale ferdigheter | Trygg på nett | Regneark',
  ),
  finds(
    'digitale ferdigheter | digitale ferdigheiter | digital kompetanse | digital skills',
    'Data og digitale ferdigheter',
  ),
  finds('excel | excelkurs | spreadsheet | rekneark | google sheets', 'Regneark'),
  finds('word | office-kurs | powerpoint | kontorprogram', 'Data og digitale ferdigheter'),
  finds('nettvett | nettbank | bankID | nettsvindel | smarttelefon | nettbrett | internettkurs', 'Trygg på nett'),
  finds('data for eldre | seniordata | pensjonist data | data for nybegynnere', 'Trygg på nett'),
  finds('koding | coding | python | java', 'Programmering og modellering | Informasjonsteknologi'),
  finds(
    'programmerer | programmerar | systemutvikler | systemutviklar | developer | apputvikling',
    'utviklerfaget | Programmering',
    {
      note: 'IT-utviklerfaget.',
    },
  ),
  finds('IT-fag | IT1 | IT2 | informatikk | information technology', 'Informasjonsteknologi'),
  finds('IT-drift | helpdesk | IT-support | IT-tekniker | IT-teknikar | ikt-servicefag', 'Driftsstøtte | Brukerstøtte'),
  finds('datanettverk | nettverkstekniker | nettverksteknikar', 'Elektroniske kretser og nettverk'),
  finds('photoshop | indesign | layout', 'Grafisk design | Mediedesignfaget'),
  finds('kunstig intelligens | KI | AI | machine learning', 'Programmering og modellering | Teknologiforståelse', {
    note: 'Ingen kurs heter dette ennå; ordet finner det nærmeste.',
  }),
  finds('webdesign | nettside | lage nettsider | web', 'Informasjonsteknologi | Mediedesignfaget'),
  finds('cybersikkerhet | datasikkerhet | datatryggleik', 'Informasjonsteknologi'),
]
