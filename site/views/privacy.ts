import { kept, spans } from '#content/kept.ts'
import { ownPages } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { spanText } from '#site/text/howLong.ts'
import { type Above, aboveOf } from './above.ts'
import { type Run, type Speech, say } from './speech.ts'

/** The Norwegian Data Protection Authority. */
const authority = 'https://www.datatilsynet.no/'

/** What is kept of people, as the code keeps it, and who answers for it, as the CMS says. */
export interface PrivacyView {
  above: Above | null
  kept: { id: string; title: string; facts: { label: string; text: string }[] }[]
  controller: string | null
  email: string | null
  telephone: string | null
  officer: { name: string | null; email: string; telephone: string | null } | null
  processors: { name: string; does: Run }[]
  authority: string
}

export function privacyView(read: Reader, page: Speech): PrivacyView {
  const facts = read.get('privacy', 'privacy')
  const profile = read.get('profile', 'profile')
  const words = page.words.privacy
  const { labels } = words
  const language = page.locale === 'en' ? 'en' : page.standard
  return {
    above: aboveOf(read, ownPages.privacy, page),
    kept: kept.map(({ id, basis, spans: named }) => {
      const it = words.kept[id]
      const [first = '', second = '', third = ''] = named.map((name) => spanText(spans[name], language))
      const said = [
        { label: labels.what, text: it.what },
        { label: labels.why, text: it.why },
        { label: labels.long, text: it.long(first, second, third) },
        { label: labels.who, text: it.who },
        { label: labels.basis, text: words.basis[basis] },
        { label: labels.erase, text: it.erase ?? '' },
      ]
      return { id, title: it.title, facts: said.filter(({ text }) => text !== '') }
    }),
    controller: facts?.controller ?? profile?.county ?? null,
    email: facts?.email ?? profile?.email ?? null,
    telephone: facts?.telephone ?? null,
    officer: facts?.officer ?? null,
    processors: (facts?.processors ?? []).map(({ name, does }) => ({
      name,
      does: say(does, page, facts?.written ?? page.standard),
    })),
    authority,
  }
}
