import type { Page } from '../../page.ts'
import { h, list, nameOf, p, prose, quote, text, toDocument } from '../writing.ts'
import { page } from './build.ts'

export const sammenslaing: Page = page('om/sammenslaing', 20, {
  written: 'nb',
  title: text('Om sammenslåingen', 'About the merger'),
  summary: text(
    'Karrieresenter, studieverksted og OPUS blir ett sted i hver region. Her er hva som er vedtatt, hvem som er med, og hva det betyr for deg.',
    'Career centres, study workshops and OPUS become one place in every region. This is what has been decided, who is in, and what it means for you.',
  ),
  body: {
    no: prose(
      p(
        'Nordland hadde tre tilbud for voksne som ville lære noe nytt eller bytte jobb. De holdt ofte til i hvert sitt hus. Fylkesrådet bestemte at de skal slås sammen til én enhet i hver region: ei dør.',
      ),
      h('Hva som slås sammen'),
      list(
        'Karrieresenteret, som gir karriereveiledning',
        'Studieverkstedet, som gir studieveiledning',
        'OPUS, som er voksenopplæringen ved de videregående skolene',
      ),
      p(
        'RKK og studiesentrene blir med, og flytter inn der det lar seg gjøre. ',
        toDocument('page', 'nettskolen', 'Nettskolen i Nordland'),
        ' er det felles tilbudet på nett. På siden til hvert sted står det hvor du skal gå i dag.',
      ),
      p('Da arbeidet startet, var spørsmålet dette:'),
      quote('Hva skal være minimumsløsninger i alle regioner – hva er lokale varianter'),
      h('Hva barnet skal hete'),
      p(
        'Hver region velger navn selv, innenfor nasjonale retningslinjer. I Salten heter stedet ',
        nameOf('salten'),
        ', i Ofoten ',
        nameOf('ofoten'),
        '. Når et navn ikke er bestemt, sier vi det. Gamle navn leder fortsatt til riktig sted.',
      ),
    ),
    en: prose(
      p(
        'Nordland had three services for adults who wanted to learn something new or change jobs. They were often in separate buildings. The county government decided that they are to become one unit in every region: ei dør, one door.',
      ),
      h('What is merging'),
      list(
        'The career centre (karrieresenter), which gives career guidance',
        'The study workshop (studieverksted), which helps you with your studies',
        'OPUS, the adult education at the upper secondary schools',
      ),
      p(
        'RKK and the study centres join, and move in where that is possible. ',
        toDocument('page', 'nettskolen', 'Nettskolen i Nordland'),
        ' is the shared online school. The page of each place says where to go today.',
      ),
      h('What shall the child be called?'),
      p(
        'Each region chooses its own name, within national guidelines. In Salten the place is called ',
        nameOf('salten'),
        ', in Ofoten ',
        nameOf('ofoten'),
        '. When a name is not decided, we say so. Old names still lead to the right place.',
      ),
    ),
  },
  decisions: [
    {
      reference: 'FR-sak 105/2015',
      year: 2015,
      text: text(
        'Karrieresenter, studieverksted og OPUS slås sammen til én enhet i hver region: «ei dør».',
        'Career centres, study workshops and OPUS are merged into one unit in every region: “ei dør”, one door.',
      ),
    },
    {
      reference: 'FT-sak 64/14',
      year: 2014,
      text: text(
        'OPUS skal ha et sterkere nettverk, felles profil, felles retningslinjer og kvalitetssystem, og en utøvende rolle i norskopplæringen for innvandrere.',
        'OPUS is to have a stronger network, a common profile, common guidelines and a quality system, and to take an active part in teaching immigrants Norwegian.',
      ),
    },
    {
      reference: 'FT-sak 15/2013',
      year: 2013,
      text: text(
        'Regionale studiesentre skal kartlegge hva lokalsamfunnene trenger av kompetanse, tale deres sak overfor tilbyderne og legge til rette for fleksible tilbud.',
        'Regional study centres are to find out what skills local communities need, speak for them to those who provide education, and arrange flexible courses.',
      ),
    },
  ],
})
