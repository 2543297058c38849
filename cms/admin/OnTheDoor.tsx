'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { DoorSheet } from '../opening/sheets.ts'
import { type AdminLanguage, type AdminText, adminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

type Printed = 'place' | 'exception'

const words: Record<Printed, { print: AdminText; about: AdminText }> = {
  place: {
    print: { nb: 'Skriv ut plakat til døra', en: 'Print a poster for the door' },
    about: {
      nb: 'Navn, åpningstider og kode til siden, slik de er publisert. A4, A3 og PDF.',
      en: 'The name, the hours and a code to the page, as they are published. A4, A3 and PDF.',
    },
  },
  exception: {
    print: { nb: 'Skriv ut oppslag', en: 'Print a notice' },
    about: {
      nb: 'Til å henge på døra: dagen, hvorfor, og når dere åpner igjen, slik det er lagret. A4, A3 og PDF.',
      en: 'To hang on the door: the day, why, and when you open again, as it is saved. A4, A3 and PDF.',
    },
  },
}

/** On the form of a place or an exception: the sheet to hang on the door, in one click. It stores nothing. */
export function OnTheDoor({ kind }: { kind: Printed }) {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const after = String(data?.updatedAt ?? '')
  const sheets = useAsked<DoorSheet[]>(id === undefined ? null : `/api/sheets/${kind}/${id}`, { after })
  if (sheets === null || sheets.length === 0) return null
  const { print, about } = words[kind]
  return (
    <div className="field-type eidor-strip">
      <p>
        {sheets.map((it) => (
          <SheetLink key={it.url} url={it.url} language={language}>
            {sheets.length === 1 ? print[language] : `${print[language]}: ${it.region}`}
          </SheetLink>
        ))}
      </p>
      <p>{about[language]}</p>
    </div>
  )
}

/** A way to a sheet, in a tab of its own: what is being written stays. */
export function SheetLink({ url, language, children }: { url: string; language: AdminLanguage; children: string }) {
  return (
    <a className="eidor-sheet-link" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="eidor-hidden"> {language === 'nb' ? '(åpnes i ny fane)' : '(opens in a new tab)'}</span>
    </a>
  )
}
