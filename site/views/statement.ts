import { isJudging, type Statement } from '#content/statement.ts'
import { ownPages } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { type Above, aboveOf } from './above.ts'
import { type Run, type Speech, say } from './speech.ts'

/** The regulation on universal design of ICT, FOR-2013-06-21-732. */
const regulation = 'https://lovdata.no/dokument/SF/forskrift/2013-06-21-732'
/** The authority that supervises it. */
const supervisor = 'https://www.uutilsynet.no/'

/** The accessibility statement: what the facts in the CMS say, and where they say nothing, that. */
export interface StatementView {
  above: Above | null
  lede: string
  checks: { how: string; on: string; by: Run }[]
  /** What the checks leave open, in whole sentences. */
  reservations: string[]
  regulation: string
  faults: { criterion: string; text: Run; about: string[] }[]
  /** Said where no fault is entered. */
  noFaults: string
  email: string | null
  telephone: string | null
  complaint: string | null
  supervisor: string
  /** The statement at uustatus.no. */
  published: string | null
}

export function statementView(read: Reader, page: Speech): StatementView {
  const facts = read.get('statement', 'statement')
  const words = page.words.statement
  const checks = (facts?.checks ?? []).toSorted((a, b) => (a.on < b.on ? 1 : -1))
  return {
    above: aboveOf(read, ownPages.statement, page),
    lede: statementLede(read, page),
    checks: checks.map(({ how, on, by }) => ({
      how: words.how[how],
      on: fullDate(on, page.words.lang),
      by: say(by, page, facts?.written ?? page.standard),
    })),
    reservations: reservationsOf(read, checks, page),
    regulation,
    faults: (facts?.faults ?? []).map((it) => ({
      criterion: words.criterion(it.criterion),
      text: say(it.text, page, facts?.written ?? page.standard),
      about: [words.reason[it.reason], mendingOf(read, it, page)].filter((said) => said !== ''),
    })),
    noFaults: (facts?.conformance ?? null) === null ? words.noneEntered : words.noFaults,
    // Where nothing is entered there is still somebody to write to.
    email: facts?.email ?? read.get('profile', 'profile')?.email ?? null,
    telephone: facts?.telephone ?? null,
    complaint: facts?.complaint ?? null,
    supervisor,
    published: facts?.published ?? null,
  }
}

/** What the statement comes to, in a sentence or two: that nobody has assessed the site, until somebody has. */
export function statementLede(read: Reader, page: Speech): string {
  return page.words.statement.lede[read.get('statement', 'statement')?.conformance ?? 'unknown']
}

function reservationsOf(read: Reader, checks: Statement['checks'], page: Speech): string[] {
  const words = page.words.statement
  const [last] = checks
  if (!last) return [words.notTried]
  const said: string[] = []
  if (!checks.some(({ how }) => isJudging(how))) said.push(words.notJudged)
  const yearAfter = `${Number(last.on.slice(0, 4)) + 1}${last.on.slice(4)}`
  if (read.today() > yearAfter) said.push(words.longAgo(fullDate(last.on, page.words.lang)))
  return said
}

/** When a fault is mended, where it is one that has to be. */
function mendingOf(read: Reader, { reason, mended }: Statement['faults'][number], page: Speech): string {
  const words = page.words.statement
  if (mended === null) return reason === 'fault' ? words.undecided : ''
  const date = fullDate(mended, page.words.lang)
  return mended < read.today() ? words.late(date) : words.mended(date)
}
