import {
  type Actor,
  actors,
  type Cell,
  type EndpointRow,
  type Extent,
  endpointsTable,
  globalsTable,
  type Operation,
  operations,
  type Row,
  table,
} from './table.ts'

const actorNames: Record<Actor, string> = {
  administrator: 'administrator',
  communications: 'communications',
  'region-editor': 'region editor',
  'course-contributor': 'course contributor',
  public: 'not signed in',
}

const extents: Record<Extent, string> = {
  all: 'yes',
  'own-region': 'own region',
  'own-courses': 'own region or provider',
  own: 'own',
  none: '–',
}

const operationNames: Record<Operation, string> = {
  create: 'create',
  upload: 'upload',
  read: 'read',
  readDrafts: 'read drafts',
  update: 'update',
  publish: 'publish',
  schedule: 'scheduled publish',
  move: 'move to another owner',
  duplicate: 'duplicate',
  trash: 'put in the trash',
  restore: 'restore from the trash',
  delete: 'delete for good',
  readVersions: 'read versions',
  restoreVersion: 'restore a version',
  bulkUpdate: 'update in bulk',
  bulkDelete: 'delete in bulk',
  setRole: 'role, regions, providers',
}

const intro = `# Who may do what

Written from \`cms/access/table.ts\` by \`node cms/access/write-document.ts\`; a test says when this is not what the table says. \`tests/cms/access-table.test.ts\` tries every cell by real calls, on a document that is one's own and on one that is not.

- **own region**: documents of the regions of the user. Moving is between their own regions, and never from or to another.
- **own region or provider**: courses of the regions or the providers of the user. Neither region nor provider becomes, or ceases to be, somebody else's.
- **own**: the user themselves, or their own settings.
- **–**: no. An operation that is not listed does not exist for those documents. An import writes courses, each judged as if whoever imports had saved it (\`tests/cms/import-access.test.ts\`).
- Roads: the admin asks by REST, so what REST refuses the admin refuses. A scheduled publish is run as a job, with the rights that whoever scheduled it has at that time. Whoever has left has no rights at all.
- Everything that is refused leaves the document as it was.
`

/** The table as a page of the documentation, in Markdown. */
export function accessDocument(): string {
  const parts = [
    intro,
    ...section('Documents', table),
    ...section('Documents that are one of their kind', globalsTable),
    '## Other addresses\n',
    markdown(
      ['address', 'what', ...actors.map((it) => actorNames[it])],
      endpointsTable.map((it) => [`\`${it.method} ${it.path}\``, it.what, ...askers(it)]),
    ),
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

function section(heading: string, rows: Record<string, Row>): string[] {
  return [
    `## ${heading}\n`,
    ...Object.entries(rows).flatMap(([slug, row]) => [`### ${slug}\n`, markdown(head, [...linesOf(row)])]),
  ]
}

const head = ['operation', 'road', ...actors.map((it) => actorNames[it])]

function* linesOf(row: Row): Generator<string[]> {
  for (const [operation, roads] of Object.entries(operations)) {
    const name = operation as Operation // The keys of `operations` are its type.
    const found: Cell | undefined = row[name]
    if (found) yield [operationNames[name], roads.join(', ') || '–', ...actors.map((it) => extents[found[it]])]
  }
}

function askers({ who }: EndpointRow): string[] {
  if (who === 'secret') return actors.map(() => 'with `PUBLISH_SECRET`')
  if (who === 'signature') return actors.map(() => 'signed with `PUBLISH_SECRET`')
  if (who === 'anybody') return actors.map(() => 'yes')
  return actors.map((it) => extents[who[it]])
}

/** A Markdown table with its columns aligned, followed by an empty line. */
function markdown(heading: string[], rows: string[][]): string {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((it) => it[column]?.length ?? 0)))
  const line = (cells: string[]) => `| ${cells.map((it, column) => it.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return `${[line(heading), `| ${widths.map((it) => '-'.repeat(it)).join(' | ')} |`, ...rows.map(line)].join('\n')}\n`
}
