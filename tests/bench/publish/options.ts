import { parseArgs } from 'node:util'

/** What can be measured by itself. */
export const parts = ['edits', 'nothing', 'clock', 'astro'] as const
export type Part = (typeof parts)[number]

export interface Options {
  /** How many courses, one run for each. */
  sizes: number[]
  only: readonly Part[]
  /** How often everything is made from nothing, beside Hugo. */
  rounds: number
  /** Where the numbers go as JSON; null for nowhere. */
  json: string | null
  /** A document whose tables are written anew, between its marks; null for none. */
  document: string | null
  /** Where CPU profiles of the `clock` part go; null for none taken. They slow it by about a fifth. */
  profile: string | null
  /** The first of three ports; the others follow. */
  port: number
}

/** An argument is wrong; the message names it. */
export class ArgumentsInvalid extends Error {
  override readonly name = 'ArgumentsInvalid'
}

/** @throws ArgumentsInvalid */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '100,1000,10000,50000' },
      only: { type: 'string', default: parts.join() },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
      document: { type: 'string' },
      profile: { type: 'string' },
      port: { type: 'string', default: '26000' },
    },
  })
  return {
    sizes: values.sizes.split(',').map((it) => whole('sizes', it)),
    only: values.only.split(',').map(partOf),
    rounds: whole('rounds', values.rounds),
    json: values.json ?? null,
    document: values.document ?? null,
    profile: values.profile ?? null,
    port: whole('port', values.port),
  }
}

function partOf(text: string): Part {
  const part = parts.find((it) => it === text)
  if (!part) throw new ArgumentsInvalid(`--only ${text}: expected some of ${parts.join(', ')}, with commas.`)
  return part
}

function whole(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) {
    throw new ArgumentsInvalid(`--${name} ${text}: expected whole numbers above nothing.`)
  }
  return number
}
