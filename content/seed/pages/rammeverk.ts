import type { Page } from '../../page.ts'
import { h, list, p, prose, text, toDocument } from '../writing.ts'
import { page } from './build.ts'

export const rammeverk: Page = page('om/rammeverk', 30, {
  written: 'nn',
  title: text('Felles rammeverk'),
  summary: text('Det som skal vere likt i alle regionane, og det kvar region kan gjere på sin måte.'),
  body: {
    no: prose(
      p(
        'Du skal få like god hjelp i Bindal som i Bodø. Difor har stadene felles oppgåver, mål og målgrupper. Samstundes er ikkje regionane like, og då skal ikkje tilbodet vere heilt likt heller.',
      ),
      h('Fire ting er felles'),
      list(
        'Finansiering: éin modell for korleis pengane blir fordelte mellom regionane.',
        'Rutinar: du blir teken imot på same måte, kvar du enn går inn.',
        'Kvalitetssystem: vi spør dei som brukar oss, og rettar det som ikkje fungerer.',
        'Profil: same uttrykk og same nettstad, med ein farge for kvar region.',
      ),
      h('Minimum og lokale variantar'),
      p(
        'Då arbeidet starta, var spørsmålet kva som skal vere minimum i alle regionane, og kva som kan vere lokale variantar.',
      ),
      p(
        'Svaret så langt: Åtte tenester skal finnast i alle regionane. Manglar éi av dei hos deg, seier vi det på sida til staden, og viser deg kvar du kan gå. I tillegg kan regionen ha eigne tilbod: rettleiing på øyane, fagbrev i fiske og havbruk, eller timar utanom arbeidstid.',
      ),
      h('Kven som avgjer kva'),
      p(
        'Fylkeskommunen avgjer det som er felles. Regionen avgjer namn, opningstider, kurs og lokale tenester. Bakgrunnen står på sida ',
        toDocument('page', 'om/sammenslaing', 'Om samanslåinga'),
        '.',
      ),
    ),
  },
})
