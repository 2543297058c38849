import type { Page } from '../../page.ts'
import { h, list, p, prose, text, to } from '../writing.ts'
import { page } from './build.ts'

export const tilgjengelighet: Page = page('om/tilgjengelighet', 60, {
  written: 'nb',
  title: text('Tilgjengelighet'),
  summary: text('Nettstedet skal kunne brukes av alle. Det er ikke ferdig vurdert ennå.'),
  body: {
    no: prose(
      p(
        'Nettstedet er laget for å følge WCAG 2.1 på nivå AA, slik forskriften krever. Vi har ikke fått det vurdert ennå, og det er derfor ikke publisert en tilgjengelighetserklæring. Når den er klar, lenker vi til den her.',
      ),
      h('Det vi har gjort'),
      list(
        'Alt kan brukes med tastatur og uten JavaScript.',
        'Tekst på andre språk er merket, slik at skjermlesere leser den riktig.',
        'Ingen opplysning gis bare med farge.',
      ),
      h('Det vi vet mangler'),
      list(
        'Vi har ikke prøvd alle sider med skjermleser.',
        'PDF-filer som stedene legger ut, kan være vanskelige å lese. Be oss om en annen utgave.',
      ),
      p(
        'Kommer du ikke fram? Skriv til ',
        to('mailto:post@example.no', 'post@example.no'),
        ', så hjelper vi deg og retter feilen.',
      ),
    ),
  },
})

export const personvern: Page = page('om/personvern', 70, {
  written: 'nn',
  title: text('Personvern'),
  summary: text('Vi brukar ikkje informasjonskapslar og samlar ikkje inn noko om deg når du les sidene.'),
  body: {
    no: prose(
      p(
        'Du kan lese heile nettstaden utan at vi veit kven du er. Vi set ingen informasjonskapslar, og vi hentar ikkje noko frå andre nettstader når du les.',
      ),
      h('Når du skriv til oss'),
      p(
        'Brukar du eit skjema eller sender e-post, får vi det du skriv. Vi brukar det berre til å svare deg og til å rette feil på sidene. Skriv ikkje noko om helse eller andre private forhold.',
      ),
      h('Når du seier frå kva du saknar'),
      p(
        'Det du saknar, tel vi saman med det andre skriv. Kva for ein kommune du valde, slettar vi etter tolv månader. Vil du vite når vi har eit kurs, lagrar vi e-postadressa di. Vi slettar adressa når du har fått svar, når du ber om det, og seinast etter tolv månader.',
      ),
      h('Når du følgjer eit søk på e-post'),
      p(
        'Vi lagrar e-postadressa di og søket du følgjer, til du melder deg av. Kvart brev har ei lenkje som melder deg av med eitt klikk. Stadfestar du ikkje adressa, slettar vi henne etter sju dagar.',
      ),
      h('Det vi tel'),
      p(
        'Vi tel kor mange gonger kvar side blir opna i månaden, og kva folk søkjer etter utan å finne. Vi lagrar ikkje kven som las eller søkte: ingen IP-adresse og ingenting anna som kan kjenne deg att. Eit søk ser vi først når det er gjort på tre ulike dagar. Tala på søk slettar vi etter tre år eller før, og tala på besøk etter tre år.',
      ),
      h('Dei som arbeider hos oss'),
      p(
        'Namn og bilete av dei du møter, viser vi berre når dei har sagt ja til det. Dei kan ombestemme seg når dei vil.',
      ),
      h('Når du får rettleiing eller går på kurs'),
      p(
        'Då gjeld personvernreglane til staden eller skulen. Spør dei som arbeider der, så får du sjå kva som er lagra om deg.',
      ),
      p('Har du spørsmål? Skriv til ', to('mailto:post@example.no', 'post@example.no'), '.'),
    ),
  },
})
