import { z } from 'zod'
import { instant } from './date.ts'
import { localizedText, written } from './locale.ts'

/** The county-wide notice (storm, emergency): on every page while it is on and its time has come. */
export const notice = z
  .strictObject({
    id: z.literal('notice'),
    written,
    active: z.boolean(),
    level: z.enum(['information', 'warning', 'emergency']),
    title: localizedText.nullable(),
    text: localizedText.nullable(),
    from: instant.nullable(),
    until: instant.nullable(),
  })
  .refine((it) => !it.active || it.title !== null, { path: ['title'], error: 'an active notice needs a title' })

export type Notice = z.infer<typeof notice>
