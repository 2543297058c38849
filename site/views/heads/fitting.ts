/** About as many signs of a title as a list of hits shows. */
export const titleLength = 60

/** As many signs of a description as a list of hits shows. */
export const descriptionLength = 155

/** The first of some ways to say a thing that is short enough; the last, whole, where none is. */
export function fitting(ways: readonly string[], longest: number): string {
  return ways.find((it) => it.length <= longest) ?? ways.at(-1) ?? ''
}

/** As many of some sentences, from the first, as are short enough together; the first one always, whole. */
export function sentencesWithin(sentences: readonly string[], longest: number): string {
  return sentences.reduce((said, it) => {
    const more = said === '' ? it : `${said} ${it}`
    return said === '' || more.length <= longest ? more : said
  }, '')
}

/** The title of a page with the name of the site after it, where there is room and the title does not say it. */
export function withSiteName(title: string, siteName: string): string {
  if (title.includes(siteName)) return title
  return fitting([`${title} – ${siteName}`, title], titleLength)
}
