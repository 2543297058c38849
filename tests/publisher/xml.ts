/** An element of an XML document. */
interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const token = /<\?xml[^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/** Reads XML strictly, as far as a sitemap goes. @throws Error where it is not well-formed, or has a bare ampersand */
export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex
    const match = token.exec(xml)
    const parent = open.at(-1)
    if (!match || !parent) throw new Error(`Not well-formed at ${from}: ${xml.slice(from, from + 60)}`)
    const [, closing, name, attributes = '', empty, text] = match
    if (text !== undefined) parent.text += plain(text)
    if (name === undefined) continue
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
      continue
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)]
    const values = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, plain(value)]))
    const element: Element = { name, attributes: values, children: [], text: '' }
    parent.children.push(element)
    if (!empty) open.push(element)
  }
  const [root, ...more] = top.children
  if (!root || more.length > 0 || open.length > 1) throw new Error('Not one whole document.')
  return root
}

function plain(text: string): string {
  return text.replace(/&(?:#(\d+);|(\w+);)?/g, (whole, code: string | undefined, name: string | undefined) => {
    const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
    const character = code === undefined ? known[name ?? ''] : String.fromCodePoint(Number(code))
    if (character === undefined) throw new Error(`${whole} is no character`)
    return character
  })
}
