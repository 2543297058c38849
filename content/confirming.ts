import type { Confirmation, FactKind } from './confirmation.ts'
import type { Course } from './course.ts'
import { courseState } from './course-state.ts'
import { addDays, osloDay } from './date.ts'
import { type Fact, factsOfPlace } from './facts.ts'
import type { Place } from './place.ts'

/** How long a confirmation holds, in days. Constants: no county has asked to set them, and each has its reason. */
export const terms: Record<FactKind, number> = {
  // Change with the seasons and with who is on leave: a person goes in vain, or calls a number nobody answers.
  hours: 90,
  telephone: 90,
  // Offers follow budgets and school terms, which turn twice a year.
  service: 180,
  // A house is moved from rarely, and a move is planned and told of.
  address: 365,
  // A term is over after 90 days; a course's deadline, when it passes, comes before that (`dueDay`).
  course: 90,
}

/** How many days the owner has before communications is asked too. */
export const graceDays = 14

/** `overdue` is communications' as well. */
export type Standing = 'confirmed' | 'due' | 'overdue'

/** A fact, when it was last confirmed as it is now, and when it is to be confirmed again. Days are Oslo days. */
export interface Confirmable {
  fact: Fact
  /** Null where nobody ever has. */
  confirmed: string | null
  /** The first day on which it is asked for; null where it is asked for at once. */
  due: string | null
  standing: Standing
}

/** The facts of a place as they stand on a day. `confirmations` are those about it. */
export function confirmablesOfPlace(
  place: Place,
  confirmations: readonly Confirmation[],
  today: string,
): Confirmable[] {
  return factsOfPlace(place).map((fact) => {
    const before = fact.standsIn ? null : place.checked
    const confirmed = confirmedDay(fact, confirmations, before)
    return asOf(fact, confirmed, confirmed && addDays(confirmed, terms[fact.kind]), today)
  })
}

/**
 * A course as it stands on a day; null for one that is over, which nobody looks up any more.
 * @param written the day its published text last changed: whoever wrote it said what it says
 */
export function confirmableOfCourse(
  course: Pick<Course, 'admission' | 'sessions'>,
  fact: Fact,
  written: string,
  confirmations: readonly Confirmation[],
  today: string,
): Confirmable | null {
  if (courseState(course, today).state === 'finished') return null
  const confirmed = checkedDayOfCourse(fact, written, confirmations)
  return asOf(fact, confirmed, dueDay(course, confirmed), today)
}

/** The day a course was last confirmed as it is, or, later, written. */
export function checkedDayOfCourse(fact: Fact, written: string, confirmations: readonly Confirmation[]): string {
  const said = confirmedDay(fact, confirmations, null)
  return said !== null && said > written ? said : written
}

/**
 * The Oslo day on which a fact was last confirmed with the value it has. One that was confirmed with another value only
 * is confirmed no more; one that never was goes by `before`.
 */
export function confirmedDay(fact: Fact, confirmations: readonly Confirmation[], before: string | null): string | null {
  const about = confirmations.filter((it) => it.fact === fact.name)
  if (about.length === 0) return before
  const days = about.filter((it) => it.value === fact.value).map((it) => osloDay(Date.parse(it.on)))
  return days.toSorted().at(-1) ?? null
}

/**
 * The day since which everything on the page of a place has been checked: the oldest of its facts; null while one was
 * never checked. Addresses that say themselves that they stand in for the real are left to say so.
 */
export function checkedDay(place: Place, confirmations: readonly Confirmation[]): string | null {
  const days = factsOfPlace(place).map((it) => confirmedDay(it, confirmations, place.checked))
  return days.some((it) => it === null) ? null : (days.toSorted()[0] ?? place.checked)
}

/** The oldest day on which the hours of the addresses were confirmed, one by one; null while one has only `checked`. */
export function hoursCheckedDay(place: Place, confirmations: readonly Confirmation[]): string | null {
  const hours = factsOfPlace(place).filter((it) => it.kind === 'hours')
  const days = hours.map((it) => confirmedDay(it, confirmations, null))
  return days.some((it) => it === null) ? null : (days.toSorted()[0] ?? null)
}

/** The same place where each address is confirmed whose street and telephone have been, as they are. */
export function withConfirmed(place: Place, confirmations: readonly Confirmation[]): Place {
  const facts = factsOfPlace(place)
  const isSaid = (name: string) => {
    const fact = facts.find((it) => it.name === name)
    return fact === undefined || confirmedDay(fact, confirmations, null) !== null
  }
  const addresses = place.addresses.map((it) => ({
    ...it,
    confirmed: it.confirmed || (isSaid(`address:${it.id}`) && isSaid(`telephone:${it.id}`)),
  }))
  return { ...place, addresses }
}

/** When a course is asked for again: its term, or sooner, the day after a deadline that was ahead when it was confirmed. */
function dueDay(course: Pick<Course, 'sessions'>, confirmed: string): string {
  const ahead = course.sessions
    .filter((it) => it.status !== 'cancelled')
    .map((it) => addDays(it.deadline ?? it.starts, 1))
    .filter((it) => it > confirmed)
  return [addDays(confirmed, terms.course), ...ahead].toSorted()[0] ?? confirmed
}

function asOf(fact: Fact, confirmed: string | null, due: string | null, today: string): Confirmable {
  if (due === null) return { fact, confirmed, due, standing: 'overdue' }
  const standing = today < due ? 'confirmed' : today < addDays(due, graceDays) ? 'due' : 'overdue'
  return { fact, confirmed, due, standing }
}
