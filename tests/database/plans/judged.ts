/** A kind of question, with what it cost in a small database and in one ten times as large. */
export interface Growth {
  /** The statement or command, without what differs from one time to the next. */
  shape: string
  during: string
  small: Cost | undefined
  large: Cost
  /** How the database goes about it, where it says. */
  plan: readonly string[]
}

/** What it cost at its dearest: steps of the database, and how many rows it answered. */
export interface Cost {
  steps: number
  rows: number
}

/** A question that may cost more the more there is. */
export interface Allowance {
  shape: RegExp
  because: string
}

/** As many rows as a page of the feed, and one to see whether there are more. */
const aPage = 1_001

/**
 * Whether a question costs more because there is more: at least two steps for three documents that came. One that
 * answers a longer page, at the same price a row, does not.
 */
export function grows({ small = { steps: 0, rows: 0 }, large }: Growth, added: number): boolean {
  if (large.steps - small.steps <= (2 * added) / 3) return false
  const isLonger = large.rows > small.rows && large.rows <= aPage
  return !(isLonger && large.steps / large.rows <= (1.5 * small.steps) / small.rows)
}

/** The questions that cost more than they may, told; and the allowances that nothing needed. */
export function misfits(growths: readonly Growth[], allowed: readonly Allowance[], added: number): string[] {
  const growing = growths.filter((it) => grows(it, added))
  const used = new Set<Allowance>()
  const found = growing.filter(({ shape }) => {
    const allowance = allowed.find((it) => it.shape.test(shape))
    if (allowance) used.add(allowance)
    return allowance === undefined
  })
  return [
    ...found.map(told),
    ...allowed.filter((it) => !used.has(it)).map((it) => `Nothing needs the allowance ${it.shape}: ${it.because}`),
  ]
}

function told({ shape, during, small, large, plan }: Growth): string {
  const question = shape.length > 700 ? `${shape.slice(0, 150)} … ${shape.slice(-500)}` : shape
  const cost = `${small?.steps ?? 0} → ${large.steps} steps, ${small?.rows ?? 0} → ${large.rows} rows`
  return [`${during}: ${cost}`, question, ...plan.slice(0, 12).map((it) => `  ${it}`)].join('\n')
}
