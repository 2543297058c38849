import { z } from 'zod'
import { localizedText } from './locale.ts'

/** A telephone number as people write it, with or without the code of the country. */
export const telephone = z.string().regex(/^\+?[0-9 ]{8,16}$/, 'expected a telephone number')

/** Whom to ask about a course: an office or a function, never a person, who would have to consent (see place.ts). */
export const contact = z
  .strictObject({
    name: localizedText.nullable(),
    email: z.email().nullable(),
    telephone: telephone.nullable(),
  })
  .refine((it) => it.email !== null || it.telephone !== null, {
    path: ['email'],
    error: 'a contact needs an e-mail address or a telephone number',
  })
