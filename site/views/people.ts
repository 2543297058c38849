import type { Place } from '#content/place.ts'
import { type Run, type Speech, say } from './speech.ts'

/** Somebody a visitor meets: by name where they have consented, by role otherwise. */
export interface Person {
  title: Run
  role: Run | null
  initials: string
  languages: string | null
  email: string | null
}

export function peopleOf(place: Place, page: Speech): Person[] {
  return place.people.map((it) => person(it, place, page))
}

function person(it: Place['people'][number], place: Place, page: Speech): Person {
  const role = say(it.role, page, place.written)
  const { languages, email } = it
  if (it.name === null || !it.consent) return { title: role, role: null, initials: '', languages, email }
  return {
    title: { text: it.name, lang: page.words.lang },
    role,
    initials: initialsOf(it.name),
    languages,
    email,
  }
}

/** "KN" of "Kari Nordmann"; of three names the first two. */
function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((word) => word.slice(0, 1))
  return letters.slice(0, 2).join('')
}
