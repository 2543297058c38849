import type { Page } from '../../page.ts'
import { h, list, p, prose, text, to, toDocument } from '../writing.ts'
import { page } from './build.ts'

export const rammeverk: Page = page('om/rammeverk', 30, {
  written: 'nn',
  title: text('Felles rammeverk', 'A common framework'),
  summary: text(
    'Det som skal vere likt i alle regionane, og det kvar region kan gjere på sin måte.',
    'What is to be the same in every region, and what each region can do in its own way.',
  ),
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
        'Svaret så langt: Åtte tenester skal finnast i alle regionane. ',
        to('/om/sammenslaing/#tilbudet', 'Sjå kva kvar region har i dag'),
        '. Manglar éi av dei hos deg, seier vi det på sida til staden, og viser deg kvar du kan gå. I tillegg kan regionen ha eigne tilbod: rettleiing på øyane, fagbrev i fiske og havbruk, eller timar utanom arbeidstid.',
      ),
      h('Kven som avgjer kva'),
      p(
        'Fylkeskommunen avgjer det som er felles. Regionen avgjer namn, opningstider, kurs og lokale tenester. Bakgrunnen står på sida ',
        toDocument('page', 'om/sammenslaing', 'Om samanslåinga'),
        '.',
      ),
    ),
    en: prose(
      p(
        'You are to get just as good help in Bindal as in Bodø. That is why the places have tasks, aims and target groups in common. Still, the regions are not alike, and so what they offer is not to be quite alike either.',
      ),
      h('Four things in common'),
      list(
        'Funding: one model for how the money is shared between the regions.',
        'Routines: you are met in the same way, wherever you walk in.',
        'Quality system: we ask those who use us, and mend what does not work.',
        'Profile: the same look and the same website, with a colour for each region.',
      ),
      h('Minimum and local variants'),
      p(
        'When the work began, the question was what every region must offer, and what is a local variant. The answer so far: eight services are to be found in every region. ',
        to('/en/om/sammenslaing/#tilbudet', 'See what each region has today'),
        '. If one is missing where you live, the page of your place says so, and shows you where to go. A region can also have something of its own: guidance on the islands, a trade certificate in fishing and aquaculture, or hours outside working time.',
      ),
      h('Who decides what'),
      p(
        'The county decides what is common. The region decides names, opening hours, courses and local services. The background is on the page ',
        toDocument('page', 'om/sammenslaing', 'About the merger'),
        '.',
      ),
    ),
  },
})
