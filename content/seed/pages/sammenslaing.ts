import type { Page } from '../../page.ts'
import { h, list, nameOf, p, prose, quote, text, toDocument } from '../writing.ts'
import { page } from './build.ts'

export const sammenslaing: Page = page('om/sammenslaing', 20, {
  written: 'nb',
  title: text('Om sammenslåingen'),
  summary: text(
    'Karrieresenter, studieverksted og OPUS blir ett sted i hver region. Her er hva som er vedtatt, og hva det betyr for deg.',
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
        ' er det felles tilbudet på nett.',
      ),
      p('Da arbeidet startet, var spørsmålet dette:'),
      quote('Hva skal være minimumsløsninger i alle regioner – hva er lokale varianter'),
      h('Hvor langt regionene er kommet'),
      p(
        'Regionene går inn i den nye ordningen til ulik tid. Noen steder er alt samlet. Noen prøver det ut i en pilot. Andre har fortsatt flere kontorer og en dato for når de flytter sammen. På siden til hvert sted står det hvor du skal gå i dag.',
      ),
      h('Hva barnet skal hete'),
      p(
        'Hver region velger navn selv, innenfor nasjonale retningslinjer. I Salten heter stedet ',
        nameOf('salten'),
        ', i Ofoten ',
        nameOf('ofoten'),
        '. Når et navn ikke er bestemt, sier vi det. Gamle navn leder fortsatt til riktig sted.',
      ),
      h('Vedtakene'),
      p('Alt dette bygger på tre saker i fylkesrådet (FR) og fylkestinget (FT):'),
    ),
  },
  decisions: [
    {
      reference: 'FR-sak 105/2015',
      year: 2015,
      text: text('Karrieresenter, studieverksted og OPUS slås sammen til én enhet i hver region: «ei dør».'),
    },
    {
      reference: 'FT-sak 64/14',
      year: 2014,
      text: text(
        'OPUS skal ha et sterkere nettverk, felles profil, felles retningslinjer og kvalitetssystem, og en utøvende rolle i norskopplæringen for innvandrere.',
      ),
    },
    {
      reference: 'FT-sak 15/2013',
      year: 2013,
      text: text(
        'Regionale studiesentre skal kartlegge hva lokalsamfunnene trenger av kompetanse, tale deres sak overfor tilbyderne og legge til rette for fleksible tilbud.',
      ),
    },
  ],
})
