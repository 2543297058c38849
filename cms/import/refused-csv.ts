import type { AdminLanguage } from '../admin/language.ts'
import type { PlannedRow } from './plan.ts'

/** The refused rows as a CSV that a spreadsheet opens: UTF-8 with a mark, semicolons. */
export function refusedCsv(rows: readonly PlannedRow[], language: AdminLanguage): string {
  const nb = language === 'nb'
  const heading = nb
    ? ['rad', 'kode', 'tittel', 'kolonne', 'verdi', 'hva som er galt']
    : ['row', 'code', 'title', 'column', 'value', 'what is wrong']
  const lines = rows
    .filter((it) => it.kind === 'refused')
    .flatMap(({ code, title, problems }) =>
      problems.map((it) => [it.row === 0 ? '' : it.row, code, title, it.column, it.value, it.said[language]]),
    )
  return `\ufeff${[heading, ...lines].map((it) => it.map(cell).join(';')).join('\r\n')}\r\n`
}

/** What would begin a formula in a spreadsheet is made a text. */
function cell(value: string | number | null): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
