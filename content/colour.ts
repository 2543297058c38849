import { z } from 'zod'

/** A colour as the editor chooses it, `#00626d`. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour as #rrggbb, lower case')
