import type { Endpoint } from 'payload'
import type { Level, Rule } from '#content/name-rules.ts'
import { paintFrom } from '#content/paint.ts'
import { wordmark } from '#content/wordmark.ts'
import { adminLanguage } from '../admin/language.ts'
import { judged } from './judged.ts'
import { noStore, query, signedIn } from './request.ts'
import { wordingOf } from './wording.ts'

/** What the form shows of a name while it is being typed. */
export interface NameCheck {
  findings: { rule: Rule; level: Level; text: string }[]
  /** The wordmark in the region's paint, as an SVG document; null where the place has no region yet. */
  wordmark: string | null
  /** Whether it may be adopted at all, and whether only with a written reason. */
  adoptable: boolean
  needsOverruling: boolean
}

/** `GET /api/names/check?name=&place=&id=`: what every rule says of a name, in the editor's language. */
export const check: Endpoint = {
  path: '/check',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const asked = query(req)
    const name = (asked.get('name') ?? '').slice(0, 200)
    const place = asked.get('place') ?? ''
    const { findings, among } = await judged(req.payload, { id: asked.get('id'), place, name }, {})
    const region = among.regions.find((it) => it.id === among.places.find(({ id }) => id === place)?.region)
    const language = adminLanguage(req.i18n)
    const answer: NameCheck = {
      findings: findings.map((it) => ({ rule: it.rule, level: it.level, text: wordingOf(it)[language] })),
      wordmark: region && name.trim() !== '' ? wordmark(name, { paint: paintFrom(region.colour) }) : null,
      adoptable: findings.every((it) => it.level !== 'refused'),
      needsOverruling: findings.some((it) => it.rule === 'term' && it.level === 'warning'),
    }
    return Response.json(answer, { headers: noStore })
  },
}
