import { finds } from './build.ts'

/** Children, kindergarten, school and teaching. */
export const childhood = [
  finds(
    'barnepleier | barnepleiar | barnehageassistent | barnehagearbeider | barnehagearbeidar',
    'Barne- og ungdomsarbeiderfaget | Barne- og ungdomsarbeidar',
  ),
  finds('BUA | barne- og ungdomsarbeider', 'Barne- og ungdomsarbeiderfaget | Barne- og ungdomsarbeidar'),
  finds(
    'SFO | skoleassistent | skuleassistent | assistent i skolen | assistent i skulen',
    'Barne- og ungdomsarbeiderfaget',
  ),
  finds(
    'miljøarbeider | miljøarbeidar | ungdomsklubb | fritidsklubb | fritidsleder | fritidsleiar | youth worker',
    'Barne- og ungdomsarbeiderfaget',
  ),
  finds('child care | kindergarten assistant | daycare', 'Barne- og ungdomsarbeiderfaget'),
  finds(
    'kindergarten | preschool | barnehage',
    'Barne- og ungdomsarbeiderfaget | Barnehagelærer | Barnehage og oppvekst',
  ),
  finds('førskolelærer | førskulelærar | barnehagelærar | pedagogisk leder | kindergarten teacher', 'Barnehagelærer', {
    note: 'Førskolelærer er det gamle navnet.',
  }),
  finds('lærerutdanning | lærarutdanning | allmennlærer | allmennlærar | bli lærer | bli lærar', 'Grunnskolelærer'),
  finds('teacher | teaching | teacher education | lærar', 'Grunnskolelærer | Lærer og undervisning'),
  finds('videreutdanning for lærere | vidareutdanning for lærarar | lærerspesialist', 'for lærere'),
  finds('bekymringsmelding | omsorgssvikt | vold mot barn | vald mot barn', 'Barn som bekymrer'),
  finds('pedagogikk | pedagog | spesialpedagogikk', 'Pedagogisk arbeid'),
  finds('barn | ungdom | oppvekst | oppvekstfag', 'Barnehage og oppvekst | helse- og oppvekstfag'),
]
