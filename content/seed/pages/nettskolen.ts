import type { Page } from '../../page.ts'
import { h, list, p, prose, steps, text, to } from '../writing.ts'
import { page } from './build.ts'

export const nettskolen: Page = page('nettskolen', 50, {
  written: 'nb',
  title: text('Nettskolen i Nordland', 'Nettskolen i Nordland, the online school'),
  summary: text(
    'Ta fag på nett, uansett hvor du bor, med lærer på video og studieplass nær deg.',
    'Take subjects online wherever you live, with a teacher on video and a place to study near you.',
  ),
  body: {
    no: prose(
      p(
        'Nettskolen er det felles tilbudet på nett for hele Nordland. Den passer for deg som jobber turnus, er på sjøen, har små barn eller bor langt fra nærmeste skole.',
      ),
      h('Slik er det å gå på nettskole'),
      list(
        'Du får en lærer som retter det du leverer, og svarer deg på hverdager.',
        'En gang i uka er det undervisning på video. Rakk du den ikke, ser du opptaket.',
        'Du kan bruke studieplass og studieverksted på stedet i din region. Der kan du også ta eksamen.',
      ),
      h('Slik begynner du'),
      steps(
        'Snakk med en veileder om hva du trenger. Det er gratis.',
        'Velg fag og søk. De fleste fagene har opptak hele året.',
        'Få brukernavn og plan innen to uker.',
      ),
      p('Se ', to('/kurs/', 'alle kurs i Nordland'), '.'),
    ),
    en: prose(
      p(
        'Nettskolen is the shared online school for all of Nordland. It suits you who work shifts, are at sea, have small children or live far from the nearest school.',
      ),
      h('What it is like'),
      list(
        'You have a teacher who marks your work and answers you on weekdays.',
        'Once a week there is a lesson on video. If you miss it, watch the recording.',
        'You can use a desk and the study workshop at the centre in your region. You can also sit the examination there.',
      ),
      h('How to begin'),
      steps(
        'Talk to an adviser about what you need. It is free.',
        'Choose a subject and apply. Most subjects take students all year.',
        'Get your user name and plan within two weeks.',
      ),
    ),
  },
})
