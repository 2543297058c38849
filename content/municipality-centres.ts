/**
 * Where the administrative centre of each municipality of Nordland is, by its number: WGS 84 degrees, [latitude,
 * longitude]. Read off maps to about a kilometre, which is enough to say which places are near; not for navigation.
 */
export const municipalityCentres: Record<string, readonly [latitude: number, longitude: number]> = {
  // Bodø
  '1804': [67.2804, 14.4049],
  // Narvik
  '1806': [68.4385, 17.4273],
  // Bindal: Terråk
  '1811': [65.0872, 12.3826],
  // Sømna: Vik
  '1812': [65.3139, 12.1616],
  // Brønnøy: Brønnøysund
  '1813': [65.4747, 12.2118],
  // Vega: Gladstad
  '1815': [65.6746, 11.9614],
  // Vevelstad: Forvik
  '1816': [65.7108, 12.4513],
  // Herøy: Silvalen
  '1818': [65.9707, 12.2872],
  // Alstahaug: Sandnessjøen
  '1820': [66.0217, 12.6317],
  // Leirfjord: Leland
  '1822': [66.0664, 12.9284],
  // Vefsn: Mosjøen
  '1824': [65.837, 13.1913],
  // Grane: Trofors
  '1825': [65.5345, 13.4084],
  // Hattfjelldal
  '1826': [65.5978, 13.9877],
  // Dønna: Solfjellsjøen
  '1827': [66.0851, 12.4695],
  // Nesna
  '1828': [66.1995, 13.0289],
  // Hemnes: Korgen
  '1832': [66.0754, 13.8237],
  // Rana: Mo i Rana
  '1833': [66.3128, 14.1428],
  // Lurøy
  '1834': [66.4141, 12.8544],
  // Træna: Husøya
  '1835': [66.5017, 12.0975],
  // Rødøy: Vågaholmen
  '1836': [66.7114, 13.2886],
  // Meløy: Ørnes
  '1837': [66.8687, 13.7083],
  // Gildeskål: Inndyr
  '1838': [67.0333, 14.0279],
  // Beiarn: Moldjord
  '1839': [67.0078, 14.5757],
  // Saltdal: Rognan
  '1840': [67.0977, 15.3879],
  // Fauske
  '1841': [67.2591, 15.3919],
  // Sørfold: Straumen
  '1845': [67.3478, 15.5949],
  // Steigen: Leinesfjord
  '1848': [67.7823, 14.9881],
  // Lødingen
  '1851': [68.4121, 15.9956],
  // Evenes: Bogen
  '1853': [68.5265, 16.9999],
  // Røst: Røstlandet
  '1856': [67.5262, 12.1094],
  // Værøy: Sørland
  '1857': [67.6622, 12.6876],
  // Flakstad: Ramberg
  '1859': [68.0908, 13.2323],
  // Vestvågøy: Leknes
  '1860': [68.1475, 13.6115],
  // Vågan: Svolvær
  '1865': [68.2343, 14.5684],
  // Hadsel: Stokmarknes
  '1866': [68.5646, 14.9093],
  // Bø: Straumsjøen
  '1867': [68.6866, 14.4663],
  // Øksnes: Myre
  '1868': [68.9086, 15.0816],
  // Sortland
  '1870': [68.6936, 15.4136],
  // Andøy: Andenes
  '1871': [69.3143, 16.1194],
  // Moskenes: Reine
  '1874': [67.9324, 13.0889],
  // Hamarøy: Oppeid
  '1875': [68.0818, 15.6021],
}

const earthRadius = 6371

/** The distance as the crow flies between two points in WGS 84 degrees, in kilometres. */
export function kilometres(from: readonly [number, number], to: readonly [number, number]): number {
  const rad = Math.PI / 180
  const height = Math.sin(((to[0] - from[0]) * rad) / 2) ** 2
  const width = Math.sin(((to[1] - from[1]) * rad) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(height + Math.cos(from[0] * rad) * Math.cos(to[0] * rad) * width))
}
