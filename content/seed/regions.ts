import type { Municipality, Region } from '../region.ts'
import { type RegionKey, seedId } from './ids.ts'

type Sami = NonNullable<Municipality['sami']>
type Row = [number: string, name: string, samiName?: string, lang?: Sami['lang']]

function municipality([number, name, samiName, lang]: Row): Municipality {
  return { number, name, sami: samiName !== undefined && lang !== undefined ? { name: samiName, lang } : null }
}

function region(
  slug: RegionKey,
  name: string,
  colour: string,
  rows: Row[],
  aliases: string[],
  samiArea = false,
): Region {
  return {
    id: seedId(`region:${slug}`),
    slug,
    name: { no: name, en: name },
    municipalities: rows.map(municipality),
    aliases,
    colour,
    picture: null,
    samiArea,
    closed: null,
    closing: null,
  }
}

/** The eight regions with their 41 municipalities; the aliases are towns and villages that people type. */
export const regions: Region[] = [
  region(
    'lofoten',
    'Lofoten',
    '#00626d',
    [
      ['1856', 'Røst'],
      ['1857', 'Værøy'],
      ['1859', 'Flakstad'],
      ['1860', 'Vestvågøy'],
      ['1865', 'Vågan'],
      ['1874', 'Moskenes'],
    ],
    ['Leknes', 'Svolvær', 'Kabelvåg', 'Henningsvær', 'Stamsund', 'Gravdal', 'Ballstad', 'Ramberg', 'Reine', 'Laukvik'],
  ),
  region(
    'vesteralen',
    'Vesterålen',
    '#79396a',
    [
      ['1866', 'Hadsel'],
      ['1867', 'Bø'],
      ['1868', 'Øksnes'],
      ['1870', 'Sortland', 'Suortá', 'se'],
      ['1871', 'Andøy'],
    ],
    ['Stokmarknes', 'Melbu', 'Myre', 'Andenes', 'Straumsjøen', 'Bø i Vesterålen', 'Risøyhamn'],
  ),
  region(
    'ofoten',
    'Ofoten',
    '#a02f22',
    [
      ['1806', 'Narvik'],
      ['1851', 'Lødingen'],
      ['1853', 'Evenes', 'Evenášši', 'se'],
    ],
    ['Ankenes', 'Ballangen', 'Bjerkvik', 'Bogen i Ofoten', 'Kjøpsvik', 'Beisfjord'],
  ),
  region(
    'salten',
    'Salten',
    '#e5a11a',
    [
      ['1804', 'Bodø'],
      ['1837', 'Meløy'],
      ['1838', 'Gildeskål'],
      ['1839', 'Beiarn'],
      ['1840', 'Saltdal'],
      ['1841', 'Fauske', 'Fuossko', 'smj'],
      ['1845', 'Sørfold'],
      ['1848', 'Steigen'],
      ['1875', 'Hamarøy', 'Hábmer', 'smj'],
    ],
    [
      'Rognan',
      'Sulitjelma',
      'Straumen',
      'Ørnes',
      'Glomfjord',
      'Inndyr',
      'Leinesfjord',
      'Oppeid',
      'Drag',
      'Moldjord',
      'Løding',
    ],
    true,
  ),
  region(
    'rana',
    'Rana',
    '#4b5b69',
    [
      ['1828', 'Nesna'],
      ['1832', 'Hemnes'],
      ['1833', 'Rana'],
      ['1834', 'Lurøy'],
      ['1835', 'Træna'],
      ['1836', 'Rødøy'],
    ],
    ['Mo i Rana', 'Mo', 'Korgen', 'Hemnesberget', 'Bjerka', 'Selfors', 'Ytteren'],
  ),
  region(
    'mosjoen',
    'Mosjøen',
    '#2d6139',
    [
      ['1824', 'Vefsn'],
      ['1825', 'Grane'],
      ['1826', 'Hattfjelldal', 'Aarborte', 'sma'],
    ],
    ['Trofors', 'Indre Helgeland', 'Olderskog', 'Drevja'],
    true,
  ),
  region(
    'ytre-helgeland',
    'Ytre Helgeland',
    '#2a579c',
    [
      ['1818', 'Herøy'],
      ['1820', 'Alstahaug'],
      ['1822', 'Leirfjord'],
      ['1827', 'Dønna'],
    ],
    ['Sandnessjøen', 'Leland', 'Solfjellsjøen', 'Silvalen', 'HALD'],
  ),
  region(
    'sor-helgeland',
    'Sør-Helgeland',
    '#d08a68',
    [
      ['1811', 'Bindal'],
      ['1812', 'Sømna'],
      ['1813', 'Brønnøy'],
      ['1815', 'Vega'],
      ['1816', 'Vevelstad'],
    ],
    ['Brønnøysund', 'Terråk', 'Vik i Sømna', 'Gladstad', 'Hommelstø', 'Forvik'],
  ),
]
