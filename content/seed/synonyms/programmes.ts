import { finds } from './build.ts'

/** The vocational programmes of upper secondary school, by the names people use, and the letters that subjects have. */
export const programmes = [
  finds('bygg- og anleggsteknikk | vg1 bygg | bygg vg1 | byggfag vg1 | vg1 byggfag', 'BA | bygg og anlegg'),
  finds('elektro og datateknologi | vg1 elektro | elektro vg1 | vg1 elektrofag | elektrofag vg1', 'EL | Elektrofag'),
  finds('frisør, blomster, interiør og eksponeringsdesign | vg1 frisør | frisør vg1', 'FD'),
  finds('helse- og oppvekstfag | helse- og oppvekst vg1 | vg1 helse- og oppvekst | vg1 helse | helse vg1', 'HS'),
  finds('håndverk, design og produktutvikling | handverk, design og produktutvikling | vg1 håndverk', 'DT'),
  finds('informasjonsteknologi og medieproduksjon | vg1 IT og medier | vg1 medier', 'IM'),
  finds('vg1 naturbruk | naturbruk vg1 | naturbruksskole', 'NA'),
  finds('restaurant- og matfag | vg1 restaurant | vg1 matfag | matfag vg1', 'RM'),
  finds('salg, service og reiseliv | sal, service og reiseliv | vg1 salg | vg1 service', 'SR'),
  finds('teknologi- og industrifag | vg1 TIP | TIP vg1 | vg1 industri', 'TP'),
]
