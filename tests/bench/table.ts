type Cell = string | number
export type Row = readonly Cell[]

/** A Markdown table with its columns aligned, under its title; empty where there are no rows. */
export function table(title: string, head: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return ''
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((it, column) => it.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [first = [], ...rest] = all
  return [`**${title}**`, '', line(first), line(widths.map((it) => '-'.repeat(it))), ...rest.map(line)].join('\n')
}
