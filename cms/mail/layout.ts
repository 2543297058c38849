import type { Spoken } from '#content/submission.ts'

/** A part of a letter. */
export type Block =
  | { text: string }
  | { heading: string }
  | { link: string; text: string }
  | { items: readonly { title: string; lang: string; facts: string; url: string }[] }

/** A letter with its subject on one line, as plain text and as HTML. */
export function laidOut(subject: string, title: string, blocks: readonly Block[], language: Spoken) {
  return {
    subject: subject.replace(/\s+/g, ' '),
    text: inText(title, blocks),
    html: inHtml(title, blocks, language),
  }
}

/** A letter as plain text. */
function inText(title: string, blocks: readonly Block[]): string {
  return `${[title, ...blocks.map(plain)].join('\n\n')}\n`
}

function plain(block: Block): string {
  if ('items' in block) return block.items.map((it) => [`* ${it.title}`, it.facts, it.url].join('\n  ')).join('\n\n')
  if ('heading' in block) return `${block.heading}:`
  if ('link' in block) return `${block.text}:\n${block.link}`
  return block.text
}

/**
 * A letter as HTML: headings, lists and links that say where they lead, in the reader's own font, size and colours. No
 * picture, so that nobody learns when it is opened.
 */
function inHtml(title: string, blocks: readonly Block[], language: Spoken): string {
  const body = [`<h1>${escaped(title)}</h1>`, ...blocks.map((it) => marked(it, language))].join('\n')
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body>
${body}
</body>
</html>
`
}

function marked(block: Block, language: Spoken): string {
  if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`
  if ('link' in block) return `<p>${link(block.link, block.text)}</p>`
  if ('text' in block) return `<p>${escaped(block.text)}</p>`
  const items = block.items.map(({ title, lang, facts, url }) => {
    const own = lang === language ? '' : ` lang="${escaped(lang)}"`
    return `<li><strong${own}>${link(url, title)}</strong><br>${escaped(facts)}</li>`
  })
  return `<ul>\n${items.join('\n')}\n</ul>`
}

function link(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`)
}
