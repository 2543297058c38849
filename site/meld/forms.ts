import { followConfirmForm, followEraseForm, followForm, followStopForm } from './follow.ts'
import type { Form } from './form.ts'
import { wishConfirmForm, wishEraseForm, wishForm } from './wish.ts'

/** The forms there are, by their path below `/meld/`. Each has a page of the same path (site/views/meld/pages.ts). */
const forms: Record<string, Form> = {
  savn: wishForm,
  'savn/bekreft': wishConfirmForm,
  'savn/slett': wishEraseForm,
  varsel: followForm,
  'varsel/bekreft': followConfirmForm,
  'varsel/avmeld': followStopForm,
  'varsel/avmeld-alt': followEraseForm,
}

/** The form at a path below `/meld/`, `savn/bekreft`. */
export function formAt(path: string): Form | undefined {
  return Object.hasOwn(forms, path) ? forms[path] : undefined
}
