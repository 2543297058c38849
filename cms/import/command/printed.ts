import type { FieldChange } from '#content/catalogue/matching.ts'
import { shortened } from '#content/catalogue/said.ts'
import type { PlannedRow, RowKind } from '../plan.ts'
import type { Run } from '../run.ts'

/** Courses of a kind that are listed one by one. */
export const mostListed = 10

/** What an import would do, in one paragraph. */
export function summaryOf({ name, preview, options: { overwrite } }: Run): string {
  if (preview === null) return ''
  const { map, format, kept, byHand } = preview
  const isOver = (key: string) => overwrite === 'all' || overwrite.some((it) => it === key)
  const fields = (over: boolean) =>
    Object.entries(byHand).flatMap(([key, count]) => (isOver(key) === over ? `${key} ${count}` : []))
  const over = fields(true)
  const columns = Object.entries(map).map(([key, heading]) => (key === heading ? key : `${key} = ${heading}`))
  const lines = [
    `${name}: ${format}, columns ${columns.join(', ')}`,
    ...(['new', 'changed', 'unchanged', 'gone', 'refused'] as const).map(
      (kind) => `${String(preview[kind]).padStart(7)} ${kind}`,
    ),
    ...(over.length > 0 ? [`Written over what was written by hand: ${over.join(', ')}.`] : []),
    ...(kept > 0
      ? [
          `In ${kept} something that was written by hand is kept: ${fields(false).join(', ')} (--overwrite writes over it).`,
        ]
      : []),
  ]
  return lines.join('\n')
}

/** The first courses of a kind. */
export function listOf(kind: RowKind, rows: readonly PlannedRow[], total: number): string {
  const lines = rows.slice(0, mostListed).flatMap(lineOf)
  const more = total - Math.min(rows.length, mostListed)
  return [`\n${kind}:`, ...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n')
}

function lineOf({ kind, code, title, changes, kept, problems }: PlannedRow): string[] {
  const name = `  ${code ?? '(no code)'}  ${title ?? ''}`.trimEnd()
  if (kind === 'refused')
    return problems.map((it) => {
      const where = [it.row > 0 ? `row ${it.row}` : '', it.column ?? ''].filter((part) => part !== '').join(', ')
      return `${name}\n      ${where}: ${it.said.en}`
    })
  return [name, ...changes.map(changeLine), ...kept.map((it) => `${changeLine(it)}   (by hand: kept)`)]
}

function changeLine({ key, before, after }: FieldChange): string {
  return `      ${key}: ${written(before)} → ${written(after)}`
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '(nothing)'
  return shortened(typeof value === 'string' ? value : JSON.stringify(value))
}
