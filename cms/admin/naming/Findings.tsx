'use client'
import type { NameCheck } from '../../naming/check.ts'
import type { AdminLanguage } from '../language.ts'

const marks = { ok: '✓', warning: '!', refused: '✗' } as const
const said = {
  ok: { nb: 'I orden', en: 'Kept' },
  warning: { nb: 'Tenk over', en: 'Consider' },
  refused: { nb: 'Kan ikke brukes', en: 'Not possible' },
} as const

/** What each rule says of a name, in words; the sign is said too. */
export function Findings({ findings, language }: { findings: NameCheck['findings']; language: AdminLanguage }) {
  return (
    <ul className="eidor-findings">
      {findings.map((it) => (
        <li key={it.rule} className={`eidor-finding eidor-finding--${it.level}`}>
          <span aria-hidden="true">{marks[it.level]}</span>
          <span className="eidor-hidden">{said[it.level][language]}: </span>
          {it.text}
        </li>
      ))}
    </ul>
  )
}
