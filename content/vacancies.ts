import { z } from 'zod'
import { id } from './id.ts'

/** A course that one can apply for today, in the language asked for. */
const vacantCourse = z.object({
  id,
  title: z.string(),
  /** BCP 47, of the title. */
  language: z.string(),
  url: z.url(),
  /** "Svolvær. Starter tirsdag 12. januar. Søk innen 5. januar." */
  facts: z.string(),
  /** What of it one can apply for; see vacancy.ts. */
  vacancies: z.array(z.string()).min(1),
})
export type VacantCourse = z.infer<typeof vacantCourse>

/** What `GET /data/vacancies?q=…&region=…` answers: a search as those who follow it by e-mail get it. */
export const vacanciesAnswer = z.object({
  licence: z.url(),
  /** "Kurs: «norsk», Salten" */
  name: z.string(),
  /** The list on the site. */
  url: z.url(),
  total: z.number().int(),
  items: z.array(vacantCourse),
})
export type VacanciesAnswer = z.infer<typeof vacanciesAnswer>
