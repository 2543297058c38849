'use client'
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { type AdminLanguage, adminLanguage } from './language.ts'

/** What came of the last press. */
type Outcome =
  | { state: 'shared'; url: string; until: number; copied: boolean }
  | { state: 'withdrawn' }
  | { state: 'failed'; reason: string }

/** Shares the draft of a document by a link that works without signing in, and takes such links back. */
export function ShareDraft({ kind }: { kind: string }) {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const say = texts[language]
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)
  if (id === undefined) return null
  const address = `/api/preview/${kind}/${id}`

  const press = async (work: () => Promise<Outcome>) => {
    setBusy(true)
    setOutcome(await work().catch((): Outcome => ({ state: 'failed', reason: say.noAnswer })))
    setBusy(false)
  }
  return (
    <div className="eidor-share">
      <button
        type="button"
        className="btn btn--style-secondary btn--size-medium btn--no-margin"
        disabled={busy}
        onClick={() => void press(() => share(`${address}/share?locale=${code}`, say))}
      >
        {say.share}
      </button>
      {outcome && (
        <div className="eidor-share__panel">
          <div role="status">
            {outcome.state === 'withdrawn' && <p>{say.withdrawn}</p>}
            {outcome.state === 'failed' && <p>{outcome.reason}</p>}
            {outcome.state === 'shared' && (
              <p>
                <b>{outcome.copied ? say.copied : say.copyYourself}</b> {say.works(lastDay(outcome.until, language))}
              </p>
            )}
          </div>
          {outcome.state === 'shared' && (
            <input
              readOnly
              aria-label={say.link}
              value={outcome.url}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
          <div className="eidor-share__ways">
            {outcome.state !== 'withdrawn' && (
              <button
                type="button"
                disabled={busy}
                onClick={() => void press(() => withdraw(`${address}/withdraw`, say))}
              >
                {say.withdraw}
              </button>
            )}
            <button type="button" onClick={() => setOutcome(null)}>
              {say.close}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

async function share(address: string, say: Texts): Promise<Outcome> {
  const answer = await post(address)
  if (typeof answer.url !== 'string' || typeof answer.until !== 'number') return refused(answer, say)
  const { url, until } = answer
  // Without a secure connection the browser has no clipboard to offer; the link stands there to be copied.
  const copied = await (navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  )
  return { state: 'shared', url, until, copied }
}

async function withdraw(address: string, say: Texts): Promise<Outcome> {
  const answer = await post(address)
  return answer.withdrawn === true ? { state: 'withdrawn' } : refused(answer, say)
}

interface Answer {
  url?: unknown
  until?: unknown
  withdrawn?: unknown
  error?: unknown
}

async function post(address: string): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', credentials: 'include' })
  return response.json()
}

function refused({ error }: Answer, say: Texts): Outcome {
  return { state: 'failed', reason: typeof error === 'string' ? error : say.noAnswer }
}

/** The last day a link works: the day before the midnight on which it ends. */
function lastDay(until: number, language: AdminLanguage): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Oslo' } as const
  return new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', format).format(until - 1)
}

interface Texts {
  share: string
  link: string
  copied: string
  copyYourself: string
  works: (day: string) => string
  withdraw: string
  withdrawn: string
  close: string
  noAnswer: string
}

const texts: Record<AdminLanguage, Texts> = {
  nb: {
    share: 'Del utkastet',
    link: 'Lenke til utkastet',
    copied: 'Lenken er kopiert.',
    copyYourself: 'Kopier lenken:',
    works: (day) => `Den viser det som er lagret, virker uten innlogging, og utløper etter ${day}.`,
    withdraw: 'Trekk tilbake alle lenker til utkastet',
    withdrawn: 'Alle lenker til dette utkastet er trukket tilbake.',
    close: 'Lukk',
    noAnswer: 'Det gikk ikke. Prøv igjen om litt.',
  },
  en: {
    share: 'Share the draft',
    link: 'Link to the draft',
    copied: 'The link is copied.',
    copyYourself: 'Copy the link:',
    works: (day) => `It shows what is saved, works without signing in, and expires after ${day}.`,
    withdraw: 'Withdraw all links to the draft',
    withdrawn: 'All links to this draft are withdrawn.',
    close: 'Close',
    noAnswer: 'That did not work. Try again in a moment.',
  },
}
