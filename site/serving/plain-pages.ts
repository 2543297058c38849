/** Pages of last resort, for when the site's own are not there. */
export const plainPages = {
  preparing: plainPage('Siden gjøres klar', '<p>Nettstedet er ikke publisert ennå. Prøv igjen om et øyeblikk.</p>'),
  soon: plainPage(
    'Siden gjøres klar',
    '<p>Denne siden blir publisert om litt. Prøv igjen om et øyeblikk.</p><p><a href="/">Til forsiden</a></p>',
  ),
  notFound: plainPage('Fant ikke siden', '<p>Adressen finnes ikke her.</p><p><a href="/">Til forsiden</a></p>'),
  gone: plainPage(
    'Siden er fjernet',
    '<p>Det som lå på denne adressen, er ikke lenger publisert.</p><p><a href="/kurs/">Se alle kurs</a></p><p><a href="/">Til forsiden</a></p>',
  ),
  elsewhere: plainPage(
    'Skjemaet ble ikke sendt',
    '<p>Det så ikke ut til å komme fra siden vår. Åpne siden på nytt, og send skjemaet derfra.</p><p><a href="/">Til forsiden</a></p>',
  ),
  tooMuch: plainPage(
    'Skjemaet ble ikke sendt',
    '<p>Det var for langt, eller det kom på en måte vi ikke kan lese. Gå tilbake, kort det ned, og send på nytt.</p><p><a href="/">Til forsiden</a></p>',
  ),
  done: plainPage('Du får ikke flere e-poster', '<p>Vi skriver ikke til deg mer.</p>'),
  failed: plainPage(
    'Noe gikk galt',
    '<p>Siden kan ikke vises akkurat nå. Prøv igjen om litt.</p><p><a href="/">Til forsiden</a></p>',
  ),
} as const

/** A page that needs nothing but itself. @param body HTML */
export function plainPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="nb">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`
}
