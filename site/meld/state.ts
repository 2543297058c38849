import { z } from 'zod'

/** What is wrong with a form as a whole: shown above it, and nothing that was typed is lost. */
export const troubles = ['early', 'late', 'limited', 'full'] as const

/** A form as it is shown: what stands in it, and what is wrong. */
const formState = z.strictObject({
  /** What stands in the fields, by their names. */
  values: z.record(z.string(), z.string()),
  /** What is wrong with which field: a word of the form's own, such as `missing`. */
  errors: z.record(z.string(), z.string()),
  trouble: z.enum(troubles).nullable(),
  stamp: z.string(),
})
export type FormState = z.infer<typeof formState>

/** How the state comes with the request: set by the site's own server, which passes no such header on from outside. */
export const formHeader = 'x-eidor-form'

export function written(state: FormState): string {
  return encodeURIComponent(JSON.stringify(state))
}

/** The state of the form that a request is to show. @throws Error where the server sent none */
export function formStateOf(request: Request): FormState {
  return formState.parse(JSON.parse(decodeURIComponent(request.headers.get(formHeader) ?? '')))
}
