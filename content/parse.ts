import type { z } from 'zod'
import { type Content, type Kind, kinds } from './kinds.ts'

/** One thing wrong with a document: where, and what was expected. */
export interface Problem {
  /** Dotted path of the field, `addresses.0.hours.2.closes`; empty for the document as a whole. */
  field: string
  /** The rule that was broken and what came, for a log. */
  message: string
  /** The rule alone, as the contract or zod says it. */
  rule: string
  /** What kind of rule it is, by zod's name: `too_big`, `invalid_type` … */
  code: z.core.$ZodIssue['code']
  /** What was measured: `string`, `number`, `array`; what was expected, of an `invalid_type`; else null. */
  of: string | null
  /** The limit of a `too_small` or `too_big`; null elsewhere. */
  limit: number | null
  /** Whether nothing came at all: nothing, null, or blanks. */
  missing: boolean
}

/** A document does not fit the contract; it is not published. */
export class ContentInvalid extends Error {
  override readonly name = 'ContentInvalid'
  readonly kind: Kind
  readonly problems: Problem[]

  constructor(kind: Kind, problems: Problem[]) {
    super(
      `A ${kind} does not fit the contract:\n${problems.map((it) => `  ${it.field || '(document)'}: ${it.message}`).join('\n')}`,
    )
    this.kind = kind
    this.problems = problems
  }
}

/**
 * The one door into the contract.
 * @throws ContentInvalid with every field that is wrong, what was expected and what came.
 */
export function parse<K extends Kind>(kind: K, input: unknown): Content[K] {
  const result = kinds[kind].safeParse(input, { reportInput: true })
  // The schema of `kind` gives the type of `kind`; TypeScript cannot follow an index by a type parameter.
  if (result.success) return result.data as Content[K]
  throw new ContentInvalid(kind, result.error.issues.map(problem))
}

function problem(issue: z.core.$ZodIssue): Problem {
  const { input } = issue
  return {
    field: issue.path.join('.'),
    message: `${issue.message}${received(input)}`,
    rule: issue.message,
    code: issue.code,
    of: 'origin' in issue ? String(issue.origin) : 'expected' in issue ? String(issue.expected) : null,
    limit: 'maximum' in issue ? Number(issue.maximum) : 'minimum' in issue ? Number(issue.minimum) : null,
    missing: input === undefined || input === null || (typeof input === 'string' && input.trim() === ''),
  }
}

/** What came, where it is short enough to help; a rule about a whole document says enough by itself. */
function received(input: unknown): string {
  if (typeof input === 'object' && input !== null) return ''
  const came = input === undefined ? 'nothing' : JSON.stringify(input)
  return `; received ${came.length > 60 ? `${came.slice(0, 57)}…` : came}`
}
