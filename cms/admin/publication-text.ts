import type { Failure } from '../receipts/reasons.ts'
import type { DocumentState } from '../receipts/state.ts'
import type { AdminLanguage, AdminText } from './language.ts'
import { durationText, momentText } from './times.ts'

/** How a document stands with the public, in one sentence. */
export interface Sentence {
  tone: 'good' | 'busy' | 'bad' | 'quiet'
  text: string
}

/** How long a publish may take before an editor is told whom it waits for, in milliseconds. */
const patience = 3_000

const words = {
  never: { nb: 'Ikke publisert ennå', en: 'Not published yet' },
  publishing: { nb: 'Publiserer …', en: 'Publishing …' },
  withdrawing: { nb: 'Tas ned …', en: 'Being taken down …' },
  live: { nb: 'Publisert', en: 'Published' },
  withdrawn: { nb: 'Tatt ned', en: 'Taken down' },
  nobody: {
    nb: 'Lagret. Nettstedet har ikke meldt seg ennå; endringen kommer ut når det gjør det.',
    en: 'Saved. The site has not reported yet; the change goes out when it does.',
  },
} satisfies Record<string, AdminText>

/** @param now milliseconds since 1970, by the browser's clock */
export function sentenceFor(it: DocumentState, language: AdminLanguage, now: number): Sentence {
  switch (it.state) {
    case 'never':
      return { tone: 'quiet', text: words.never[language] }
    case 'failed':
      return { tone: 'bad', text: failureText(it.failures[0], language) }
    case 'live':
      return { tone: 'good', text: liveText(it, language, now) }
    case 'withdrawn':
      return { tone: 'quiet', text: since(words.withdrawn[language], it, language, now) }
    default:
      return { tone: 'busy', text: waitingText(it, language, now) }
  }
}

function liveText(it: DocumentState, language: AdminLanguage, now: number): string {
  if (it.from !== null && Date.parse(it.from) > now) {
    const from = momentText(it.from, language, now)
    return language === 'nb' ? `Klar. Vises fra ${from}` : `Ready. Shown from ${from}`
  }
  if (it.until !== null && Date.parse(it.until) <= now) {
    const until = momentText(it.until, language, now)
    return language === 'nb' ? `Ute av visning siden ${until}` : `No longer shown since ${until}`
  }
  return since(words.live[language], it, language, now)
}

/** `Publisert 14:02:07, 80 ms` */
function since(word: string, { liveAt, ms }: DocumentState, language: AdminLanguage, now: number): string {
  const moment = liveAt === null ? '' : ` ${momentText(liveAt, language, now)}`
  const took = ms === null ? null : durationText(ms, language)
  return `${word}${moment}${took === null ? '' : `, ${took}`}`
}

function waitingText({ state, nodes, savedAt }: DocumentState, language: AdminLanguage, now: number): string {
  const word = words[state === 'withdrawing' ? 'withdrawing' : 'publishing'][language]
  if (savedAt !== null && now - Date.parse(savedAt) < patience) return word
  if (nodes.length === 0) return words.nobody[language]
  const waiting = nodes.filter((it) => it.state !== 'live').map((it) => it.name)
  const there = nodes.length - waiting.length
  const names = waiting.join(', ')
  if (there > 0) {
    return language === 'nb'
      ? `${state === 'withdrawing' ? 'Tatt ned' : 'Publisert'} på ${there} av ${nodes.length} noder; venter på ${names}`
      : `${state === 'withdrawing' ? 'Taken down' : 'Published'} on ${there} of ${nodes.length} nodes; waiting for ${names}`
  }
  return language === 'nb'
    ? `Lagret, men ikke ute ennå: venter på ${names}`
    : `Saved, but not live yet: waiting for ${names}`
}

/** `Ikke publisert: summary: … Forrige versjon står ute.` */
export function failureText(failure: Failure | undefined, language: AdminLanguage): string {
  const before = language === 'nb' ? 'Ikke publisert' : 'Not published'
  const still =
    language === 'nb'
      ? 'Forrige versjon står ute. Det prøves igjen av seg selv.'
      : 'The previous version is still live. It is tried again by itself.'
  return `${before}: ${reasonText(failure, language)}. ${still}`
}

/** Why, in a few words: the page that does not render, or the field and what is wrong with it. */
export function reasonText(failure: Failure | undefined, language: AdminLanguage): string {
  if (failure?.page) {
    return language === 'nb' ? `siden ${failure.page} lot seg ikke lage` : `the page ${failure.page} could not be made`
  }
  const [problem] = failure?.problems ?? []
  return problem?.field ? `${problem.field}: ${problem.message}` : (problem?.message ?? '?')
}
