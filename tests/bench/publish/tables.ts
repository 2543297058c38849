import { type Row, table } from '../table.ts'
import type { Outcome, Step } from './clocked.ts'
import type { Edit } from './edits.ts'
import type { Made } from './made.ts'
import type { Memory } from './memory.ts'
import { median, summary } from './numbers.ts'
import type { SizeReport } from './size.ts'

const kinds = [
  ['course', 'the title of a course'],
  ['telephone', 'the telephone of a place'],
  ['rename', 'a new name of a place'],
] as const

/** Everything that was measured, as Markdown tables. */
export function tables(reports: readonly SizeReport[]): string {
  const sections = [
    table(
      'Save → live, in milliseconds',
      [
        'courses',
        'edit',
        'n',
        'REST p50',
        'REST p95',
        'own page p50',
        'own page p95',
        'all pages p50',
        'all pages p95',
        'publish p50',
        'rendered',
        'written',
      ],
      reports.flatMap(editRows),
    ),
    ratioLine(reports),
    table(
      'The same edit with plain `astro build`',
      ['courses', 'pages', 'build, s', 'processor, s', 'same bytes as ours', 'save → live p50, s', 'times'],
      reports.flatMap(astroRow),
    ),
    table(
      'Everything from nothing (medians)',
      [
        'courses',
        'pages',
        'ours, s',
        'processor, s',
        'Hugo, s',
        'processor, s',
        'ours ÷ Hugo',
        'of processor',
        'bytes a page',
        'of Hugo',
        'rounds',
      ],
      reports.flatMap(nothingRow),
    ),
    table(
      'Memory of the site process, MB (now / most)',
      ['courses', 'from nothing', 'after the edits', 'started again', 'after a new day (no server)'],
      reports.map(memoryRow),
    ),
    table(
      'Publishing alone, feed at hand',
      ['courses', 'what', 'own page, ms', 'all, ms', 'processor, ms', 'rendered', 'written', 'longest stall, ms'],
      reports.flatMap(clockedRows),
    ),
    table('Where time goes, in milliseconds', ['courses', 'what', 'all', 'phases'], reports.flatMap(phaseRows)),
  ]
  return sections.filter((it) => it !== '').join('\n\n')
}

const whole = (it: number) => (Number.isFinite(it) ? Math.round(it).toString() : '–')
const seconds = (ms: number) => (Number.isFinite(ms) ? (ms / 1000).toFixed(ms < 10_000 ? 2 : 1) : '–')
const megabytes = (it: Memory | null | undefined) => (it ? `${it.now} / ${it.most}` : '–')

function editRows({ courses, edits }: SizeReport): Row[] {
  if (!edits) return []
  return kinds.map(([kind, words]) => {
    const rest = summary(edits[kind].map((it) => it.saved))
    const live = summary(edits[kind].map((it) => it.live))
    const all = summary(edits[kind].map((it) => it.everywhere))
    const said = kind === 'rename' ? `${words}, on ${edits.mentions} pages` : words
    const publish = (pick: 'ms' | 'rendered' | 'pages') => whole(median(published(edits[kind]).map((it) => it[pick])))
    return [
      ...[courses, said, live.count, whole(rest.p50), whole(rest.p95)],
      ...[
        whole(live.p50),
        whole(live.p95),
        whole(all.p50),
        whole(all.p95),
        publish('ms'),
        publish('rendered'),
        publish('pages'),
      ],
    ]
  })
}

function ratioLine(reports: readonly SizeReport[]): string {
  const measured = reports.filter((it) => it.edits)
  const [first, last] = [measured.at(0), measured.at(-1)]
  if (!first?.edits || !last?.edits || first === last) return ''
  const of = (edits: readonly Edit[]) => summary(edits.map((it) => it.live))
  const [small, large] = [of(first.edits.course), of(last.edits.course)]
  const times = (a: number, b: number) => `${(a / b).toFixed(1)} ×`
  return `A course at ${last.courses} takes ${times(large.p50, small.p50)} (p50) and ${times(large.p95, small.p95)} (p95) what it takes at ${first.courses}.`
}

function astroRow({ courses, astro, edits }: SizeReport): Row[] {
  if (astro === undefined) return []
  if (astro === null) return [[courses, '–', 'more than 600', '–', '–', '–', '–']]
  const live = edits ? median(edits.course.map((it) => it.saved + it.live)) : Number.NaN
  const same = astro.same === null ? '–' : `${astro.same}`
  const times = Number.isFinite(live) ? `${Math.round(astro.ms / live)} ×` : '–'
  return [[courses, astro.pages, seconds(astro.ms), seconds(astro.cpu), same, seconds(live), times]]
}

function nothingRow({ courses, nothing }: SizeReport): Row[] {
  if (!nothing) return []
  const of = (rounds: readonly Made[], pick: 'ms' | 'cpu') => median(rounds.map((it) => it[pick]))
  const each = (it: Made | undefined) => (it ? Math.round(it.bytes / it.pages) : '–')
  const { ours, hugo } = nothing
  const theirs = hugo?.rounds ?? []
  return [
    [
      ...[courses, ours[0]?.pages ?? 0, seconds(of(ours, 'ms')), seconds(of(ours, 'cpu'))],
      ...[seconds(of(theirs, 'ms')), seconds(of(theirs, 'cpu'))],
      ...(['ms', 'cpu'] as const).map((it) => (hugo ? (of(ours, it) / of(theirs, it)).toFixed(2) : '–')),
      ...[each(ours[0]), each(theirs[0]), ours.length],
    ],
  ]
}

function memoryRow({ courses, edits, nothing, clocked }: SizeReport): Row {
  const cells = [edits?.memory.started ?? nothing?.ours[0]?.memory, edits?.memory.edited]
  return [courses, ...[...cells, nothing?.restarted.memory, clocked?.day.memory].map(megabytes)]
}

const stepWords: Record<Step, string> = {
  nothing: 'everything from nothing',
  idle: 'nothing new',
  course: 'a course',
  telephone: 'a telephone',
  rename: 'a name',
  day: 'a new day',
}

function clockedRows({ courses, clocked }: SizeReport): Row[] {
  if (!clocked) return []
  const entries = Object.entries(clocked) as [Step, Outcome][] // measureClocked gives each step, and no other key
  return entries.map(([step, it]) => [
    ...[
      courses,
      stepWords[step],
      whole(it.first),
      whole(it.ms),
      whole(it.cpu),
      it.rendered,
      it.written,
      whole(it.stall),
    ],
  ])
}

function phaseRows({ courses, edits, nothing, clocked }: SizeReport): Row[] {
  const rows: Row[] = []
  const add = (what: string, all: readonly { ms: number; phases?: Record<string, number> | undefined }[]) => {
    const said = all.map((it) => it.phases).filter((it) => it !== undefined)
    if (said.length === 0) return
    const names = Object.keys(said[0] ?? {})
    const text = names.map((name) => `${name} ${median(said.map((it) => it[name] ?? 0)).toFixed(1)}`).join(', ')
    rows.push([courses, what, whole(median(all.map((it) => it.ms))), text])
  }
  for (const [kind, words] of kinds) add(words, edits ? published(edits[kind]) : [])
  add(stepWords.nothing, nothing?.ours.flatMap((it) => it.publish ?? []) ?? [])
  if (clocked) add(stepWords.day, [clocked.day])
  return rows
}

function published(edits: readonly Edit[]) {
  return edits.flatMap((it) => it.publish ?? [])
}
