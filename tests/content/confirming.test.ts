import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Confirmation } from '#content/confirmation.ts'
import {
  checkedDay,
  confirmableOfCourse,
  confirmablesOfPlace,
  graceDays,
  hoursCheckedDay,
  terms,
  withConfirmed,
} from '#content/confirming.ts'
import type { Course } from '#content/course.ts'
import { addDays, startOfDay } from '#content/date.ts'
import { factOfCourse, factsOfPlace } from '#content/facts.ts'
import type { Place } from '#content/place.ts'
import { aConfirmation, aCourse, anAddress, aPlace, aSession, idOf } from './example.ts'

const day = '2026-11-22'
const address = { ...anAddress([{ weekday: 1 }]), telephone: '75 00 00 01', confirmed: true }
const place = aPlace({
  addresses: [address],
  services: [{ service: idOf(600), addition: null, replacement: null, from: null }],
  checked: '2026-10-01',
})
const [where, telephone, hours, service] = factsOfPlace(place)
if (!where || !telephone || !hours || !service) throw new Error('The place lacks a fact.')

/** Said at nine in the morning of a day, of what the place says. */
function said(fact: { name: string; value: string }, on: string, given: Partial<Confirmation> = {}): Confirmation {
  const at = new Date(startOfDay(on) + 9 * 3_600_000).toISOString()
  return aConfirmation({ fact: fact.name, value: fact.value, on: at, ...given })
}

function standingOf(name: string, confirmations: Confirmation[], today: string, of = place) {
  return confirmablesOfPlace(of, confirmations, today).find((it) => it.fact.name === name)
}

describe('A fact of a place', () => {
  test('is each address, its telephone and its hours, and each service', () => {
    expect(factsOfPlace(place).map((it) => it.kind)).toEqual(['address', 'telephone', 'hours', 'service'])
    const silent = aPlace({ addresses: [{ ...address, telephone: null }] })
    expect(factsOfPlace(silent).map((it) => it.kind)).toEqual(['address', 'hours'])
  })

  test('is another when what an editor is shown of it is, and no other fact is', () => {
    const moved = { ...place, addresses: [{ ...address, street: 'Storgata 2' }] }
    const changed = factsOfPlace(moved).filter((it, index) => it.value !== factsOfPlace(place)[index]?.value)
    expect(changed.map((it) => it.kind)).toEqual(['address'])
    const elsewhere = { ...place, summary: { no: 'Noe annet.' }, email: 'ny@example.no' }
    expect(factsOfPlace(elsewhere)).toEqual(factsOfPlace(place))
  })

  test.each([
    [telephone, terms.telephone],
    [hours, terms.hours],
    [service, terms.service],
    [where, terms.address],
  ])('stands for its term, is due from the day after, and communications’ after the grace', (fact, term) => {
    const on = [said(fact, day)]
    expect(standingOf(fact.name, on, addDays(day, term - 1))?.standing).toBe('confirmed')
    expect(standingOf(fact.name, on, addDays(day, term))).toMatchObject({ standing: 'due', due: addDays(day, term) })
    expect(standingOf(fact.name, on, addDays(day, term + graceDays - 1))?.standing).toBe('due')
    expect(standingOf(fact.name, on, addDays(day, term + graceDays))?.standing).toBe('overdue')
  })

  test('goes by the day the place was checked while nobody has confirmed it', () => {
    expect(standingOf(hours.name, [], day)).toMatchObject({ confirmed: '2026-10-01', standing: 'confirmed' })
    expect(standingOf(hours.name, [], day, { ...place, checked: null })).toMatchObject({
      due: null,
      standing: 'overdue',
    })
  })

  test('that stands in for the real is asked for at once, whatever the place says of itself', () => {
    const placeholder = { ...place, addresses: [{ ...address, confirmed: false }] }
    expect(standingOf(telephone.name, [], day, placeholder)).toMatchObject({ confirmed: null, standing: 'overdue' })
    expect(standingOf(hours.name, [], day, placeholder)?.standing).toBe('confirmed')
  })

  test('is confirmed no more when it says something else than what was confirmed', () => {
    const changed = { ...place, addresses: [{ ...address, telephone: '75 00 00 99' }] }
    expect(standingOf(telephone.name, [said(telephone, day)], day, changed)).toMatchObject({
      confirmed: null,
      standing: 'overdue',
    })
  })

  test('is confirmed on the Oslo day, also half an hour after midnight', () => {
    const late = said(hours, day, { on: '2026-11-22T23:30:00.000Z' })
    expect(standingOf(hours.name, [late], day)?.confirmed).toBe('2026-11-23')
  })
})

describe('The page of a place', () => {
  test('is checked since the day of its oldest fact', () => {
    expect(checkedDay(place, [])).toBe('2026-10-01')
    expect(checkedDay(place, [said(hours, day)])).toBe('2026-10-01')
    expect(
      checkedDay(
        place,
        factsOfPlace(place).map((it) => said(it, day)),
      ),
    ).toBe(day)
    expect(checkedDay({ ...place, checked: null }, [said(hours, day)])).toBeNull()
  })

  test('says of the hours by themselves when every address has confirmed them', () => {
    const two = { ...place, addresses: [address, { ...address, id: idOf(2) }] }
    const all = factsOfPlace(two).filter((it) => it.kind === 'hours')
    expect(
      hoursCheckedDay(
        two,
        all.slice(1).map((it) => said(it, day)),
      ),
    ).toBeNull()
    expect(
      hoursCheckedDay(
        two,
        all.map((it, index) => said(it, addDays(day, index))),
      ),
    ).toBe(day)
  })

  test('calls an address confirmed when both street and telephone have been', () => {
    const placeholder: Place = { ...place, addresses: [{ ...address, confirmed: false }] }
    const isConfirmed = (...all: Confirmation[]) => withConfirmed(placeholder, all).addresses[0]?.confirmed
    expect(isConfirmed()).toBe(false)
    expect(isConfirmed(said(telephone, day))).toBe(false)
    expect(isConfirmed(said(telephone, day), said(where, day))).toBe(true)
  })
})

describe('A course', () => {
  const course = aCourse({ sessions: [aSession({ starts: addDays(day, 60), deadline: addDays(day, 30) })] })
  const about = (confirmations: Confirmation[], today: string, of: Course = course, written = day) =>
    confirmableOfCourse(of, factOfCourse(of), written, confirmations, today)
  const yes = (on: string) => {
    const own = { id: idOf(701), place: null, course: course.id }
    return said({ name: 'course', value: factOfCourse(course).value }, on, own)
  }

  test('is asked for the day after a deadline that was ahead, before its term is over', () => {
    expect(about([], addDays(day, 30))?.standing).toBe('confirmed')
    expect(about([], addDays(day, 31))).toMatchObject({ standing: 'due', due: addDays(day, 31) })
    const rolling = aCourse({ admission: 'rolling' })
    expect(about([], addDays(day, terms.course - 1), rolling)?.standing).toBe('confirmed')
    expect(about([], addDays(day, terms.course), rolling)?.standing).toBe('due')
  })

  test('is confirmed by whoever changed it, and again by whoever says so', () => {
    expect(about([yes(addDays(day, 40))], addDays(day, 41))).toMatchObject({
      confirmed: addDays(day, 40),
      standing: 'confirmed',
    })
    expect(about([yes(addDays(day, -5))], day)?.confirmed).toBe(day)
  })

  test('that is over is not asked for', () => {
    expect(about([], addDays(day, 400))).toBeNull()
  })
})

const someDay = fc.integer({ min: -400, max: 400 }).map((it) => addDays(day, it))
const someFact = fc.constantFrom(where, telephone, hours, service)

describe('Whatever was confirmed', () => {
  test('another confirmation touches no fact but its own, and never makes that one older', () => {
    const some = fc.array(fc.tuple(someFact, someDay), { maxLength: 6 })
    fc.assert(
      fc.property(some, someFact, someDay, someDay, (before, fact, on, today) => {
        const all = before.map(([it, when]) => said(it, when))
        const [was, is] = [all, [...all, said(fact, on)]].map((it) => confirmablesOfPlace(place, it, today))
        for (const [index, it] of (is ?? []).entries()) {
          if (it.fact.name !== fact.name) expect(it).toEqual(was?.[index])
          else if (all.some((one) => one.fact === fact.name))
            expect(it.confirmed ?? '').toSatisfy((now: string) => now >= (was?.[index]?.confirmed ?? ''))
        }
      }),
    )
  })

  test('a day later, nothing is less overdue', () => {
    const order = ['confirmed', 'due', 'overdue']
    fc.assert(
      fc.property(fc.array(fc.tuple(someFact, someDay), { maxLength: 4 }), someDay, (said_, today) => {
        const all = said_.map(([it, on]) => said(it, on))
        const later = confirmablesOfPlace(place, all, addDays(today, 1))
        for (const [index, it] of confirmablesOfPlace(place, all, today).entries())
          expect(order.indexOf(later[index]?.standing ?? '')).toBeGreaterThanOrEqual(order.indexOf(it.standing))
      }),
    )
  })
})
