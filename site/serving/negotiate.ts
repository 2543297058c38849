/** The forms in which bytes are sent: as they are, or compressed. */
export type Encoding = 'br' | 'gzip' | 'identity'

const plain: readonly Encoding[] = ['identity']

/** Browsers send few different headers: what each means is remembered, up to this many, and forgotten together. */
const mostRemembered = 200
const remembered = new Map<string, readonly Encoding[]>()

/**
 * The encodings a visitor takes, best first, by `Accept-Encoding` (RFC 9110, 12.5.3). Without the header, or where it
 * leaves nothing, the bytes as they are: whoever says nothing of encodings may know none.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) return plain
  const known = remembered.get(header)
  if (known) return known
  const accepted = parse(header)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (header.length < 256) remembered.set(header, accepted)
  return accepted
}

function parse(header: string): readonly Encoding[] {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((it) => it.trim())
    weights.set(name === 'x-gzip' ? 'gzip' : name, weightOf(parameters))
  }
  const others = weights.get('*')
  const candidates: [Encoding, number][] = [
    ['br', weights.get('br') ?? others ?? 0],
    ['gzip', weights.get('gzip') ?? others ?? 0],
    // Always taken unless it is forbidden, and preferred only where that is said.
    ['identity', weights.get('identity') ?? (others === 0 ? 0 : 0.0001)],
  ]
  const accepted = candidates.filter(([, weight]) => weight > 0)
  return accepted.length === 0 ? plain : accepted.sort(([, a], [, b]) => b - a).map(([encoding]) => encoding)
}

/** From 0 (not at all) to 1; a weight that is none means not at all. */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((it) => it.startsWith('q='))
  if (given === undefined) return 1
  return /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given) ? Number(given.slice(2)) : 0
}
