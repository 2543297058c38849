import { z } from 'zod'

/** A colour as the editor chooses it, `#00626d`. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour as #rrggbb, lower case')

/** What people write for a colour, `#0AF`, `00AAFF`, ` #00aaff `, as `#rrggbb`; null where it is none. */
export function readColour(typed: string): string | null {
  const [, digits = ''] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed) ?? []
  if (digits === '') return null
  const all = digits.length === 3 ? [...digits].map((it) => it + it).join('') : digits
  return `#${all.toLowerCase()}`
}
