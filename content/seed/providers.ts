import type { Provider } from '../provider.ts'
import { seedId } from './ids.ts'

function provider(key: string, name: string, type: Provider['type'], url: string | null = null): Provider {
  return { id: seedId(`provider:${key}`), name, type, url }
}

/**
 * Who gives the courses. A centre's adopted name is not repeated here: it belongs to the Name records,
 * so that a new name leaves no old one behind.
 */
export const providers: Provider[] = [
  provider('lofoten', 'Ei dør i Lofoten', 'centre'),
  provider('vesteralen', 'OPUS Vesterålen', 'centre'),
  provider('ofoten', 'Ei dør i Ofoten', 'centre'),
  provider('salten', 'Ei dør i Salten', 'centre'),
  provider('rana', 'Ei dør i Rana', 'centre'),
  provider('mosjoen', 'Ei dør i Mosjøen', 'centre'),
  provider('ytre-helgeland', 'OPUS Ytre Helgeland', 'centre'),
  provider('sor-helgeland', 'Ei dør på Sør-Helgeland', 'centre'),
  provider('nettskolen', 'Nettskolen i Nordland', 'online-school'),
  provider('nord', 'Nord universitet', 'university', 'https://www.nord.no'),
  provider('uit', 'UiT Norges arktiske universitet', 'university', 'https://www.uit.no'),
  provider('fagskolen', 'Nordland fagskole', 'vocational-college'),
  provider('voksen-vestvagoy', 'Vestvågøy kommune, voksenopplæringen', 'municipality'),
  provider('voksen-vagan', 'Vågan kommune, voksenopplæringen', 'municipality'),
  provider('voksen-sortland', 'Sortland kommune, voksenopplæringen', 'municipality'),
  provider('voksen-narvik', 'Narvik kommune, voksenopplæringen', 'municipality'),
  provider('voksen-bodo', 'Bodø kommune, voksenopplæringen', 'municipality'),
  provider('voksen-fauske', 'Fauske kommune, voksenopplæringen', 'municipality'),
  provider('voksen-rana', 'Rana kommune, voksenopplæringen', 'municipality'),
  provider('voksen-vefsn', 'Vefsn kommune, voksenopplæringen', 'municipality'),
  provider('voksen-alstahaug', 'Alstahaug kommune, voksenopplæringen', 'municipality'),
  provider('voksen-bronnoy', 'Brønnøy kommune, voksenopplæringen', 'municipality'),
  provider('vgs-vest-lofoten', 'Vest-Lofoten videregående skole', 'school'),
  provider('vgs-aust-lofoten', 'Aust-Lofoten videregående skole', 'school'),
  provider('vgs-sortland', 'Sortland videregående skole', 'school'),
  provider('vgs-narvik', 'Narvik videregående skole', 'school'),
  provider('vgs-bodo', 'Bodø videregående skole', 'school'),
  provider('vgs-fauske', 'Fauske videregående skole', 'school'),
  provider('vgs-polarsirkelen', 'Polarsirkelen videregående skole', 'school'),
  provider('vgs-mosjoen', 'Mosjøen videregående skole', 'school'),
  provider('vgs-sandnessjoen', 'Sandnessjøen videregående skole', 'school'),
  provider('vgs-bronnoysund', 'Brønnøysund videregående skole', 'school'),
]
