import { locales } from '#content/locale.ts'

/** First path words (after the language) of routes that answer each request by themselves. */
const onDemandWords = ['api', 'forhandsvisning', 'meld'] as const

/** Pages that are a file as they stand, and an answer of their own when asked with a query. */
const searchableWords = ['finn', 'kurs', 'nyheter'] as const

/** Whether an address is one of programs rather than of people: `/data/courses?q=…`. The page that tells of them is none. */
export function isData(url: URL): boolean {
  return /^\/(?:(?:en|se|smj|sma)\/)?data\/./.test(url.pathname)
}

/** Whether an address is that of a draft, which only a signed address shows. */
export function isPreview(url: URL): boolean {
  return /^\/forhandsvisning(\/|$)/.test(url.pathname)
}

/** Whether an address is one where visitors tell us something. */
export function isMeld(url: URL): boolean {
  return /^\/(?:(?:en|se|smj|sma)\/)?meld\/./.test(url.pathname)
}

/** Whether an address is that of a notice for the door: of days that soon are over, so it is nowhere stored. */
function isNotice(url: URL): boolean {
  return /^\/(?:(?:en|se|smj|sma)\/)?[^/]+\/beskjed\/./.test(url.pathname)
}

/** Whether an address is that of a sheet for the door as PDF: drawn when it is asked for. */
export function isSheetPdf(url: URL): boolean {
  return /^\/(?:(?:en|se|smj|sma)\/)?[^/]+\/(?:plakat|beskjed)(?:\/[^/]+)*\.pdf$/.test(url.pathname)
}

/** Whether a request is answered by the app when it comes, rather than by a file. */
export function isOnDemand(url: URL): boolean {
  if (isData(url) || isNotice(url) || isSheetPdf(url)) return true
  const words = url.pathname.split('/').filter((it) => it !== '')
  if (locales.some((it) => it === words[0])) words.shift()
  const [word] = words
  if (onDemandWords.some((it) => it === word)) return true
  return words.length === 1 && url.search.length > 1 && searchableWords.some((it) => it === word)
}
