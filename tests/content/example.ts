import type { z } from 'zod'
import type { Confirmation } from '#content/confirmation.ts'
import type { Course } from '#content/course.ts'
import { everyDayAlike } from '#content/holiday-rule.ts'
import type { Name } from '#content/name.ts'
import type { Exception, exception, WeeklyHours } from '#content/opening.ts'
import { parse } from '#content/parse.ts'
import type { Address, Part, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import type { Service } from '#content/service.ts'
import type { Session } from '#content/session.ts'

/** A document id from a number, so that a test can say which is which. */
export function idOf(number: number): string {
  return number.toString(16).padStart(24, '0')
}

export function anAddress(hours: readonly Partial<WeeklyHours>[] = [], id = idOf(1)): Address {
  return {
    id,
    label: 'Leknes',
    street: 'Storgata 1',
    postalCode: '8370',
    town: 'Leknes',
    municipality: '1860',
    position: { latitude: 68.15, longitude: 13.61 },
    telephone: null,
    directions: null,
    transport: [],
    access: [],
    hours: hours.map(aLine),
    seasons: [],
    monthly: [],
    holidays: everyDayAlike,
    confirmed: false,
  }
}

/** A line of weekly hours: Monday from 9 to 15 where nothing else is given. */
export function aLine(given: Partial<WeeklyHours> = {}): WeeklyHours {
  return { weekday: 1, opens: '09:00', closes: '15:00', mode: 'drop-in', note: null, ...given }
}

/** An address with the same hours from Monday to Friday. */
export function anOffice(opens = '09:00', closes = '15:00'): Address {
  return anAddress([1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes })))
}

export function anException(given: Partial<z.input<typeof exception>> & Pick<Exception, 'from'>): Exception {
  return parse('exception', {
    id: idOf(100),
    place: idOf(10),
    address: null,
    to: given.from,
    periods: [],
    reason: null,
    ...given,
  })
}

export function aSession(given: Partial<Session> & Pick<Session, 'starts'>): Session {
  return {
    id: idOf(200),
    ends: null,
    meetings: [],
    scheduleNote: null,
    address: null,
    room: null,
    capacity: null,
    placesLeft: null,
    status: 'open',
    waiting: null,
    applyFrom: null,
    deadline: null,
    ...given,
  }
}

export function aCourse(given: Partial<Course> = {}): Course {
  return parse('course', {
    id: idOf(300),
    slug: 'norsk-b1',
    written: 'nb',
    region: idOf(20),
    shownIn: [],
    provider: idOf(400),
    reference: null,
    title: { no: 'Norsk B1' },
    summary: { no: 'Norsk for deg som har A2.' },
    description: null,
    outcomes: [],
    requirements: null,
    subject: 'norwegian',
    level: 'none',
    credential: 'none',
    language: 'nb',
    languageLevel: null,
    mode: 'in-place',
    places: [],
    admission: 'sessions',
    sessions: [],
    price: { terms: 'free', amount: null, per: 'course', examFee: null, note: null },
    contact: null,
    duration: null,
    workload: null,
    audiences: [],
    goals: [],
    apply: { url: null, how: null, email: null },
    ...given,
  })
}

export function aRegion(given: Partial<Region> = {}): Region {
  return parse('region', {
    id: idOf(20),
    slug: 'lofoten',
    name: { no: 'Lofoten' },
    municipalities: [{ number: '1865', name: 'Vågan', sami: null }],
    aliases: [],
    colour: '#00626d',
    picture: null,
    samiArea: false,
    closed: null,
    closing: null,
    ...given,
  })
}

export function aPlace(given: Partial<Place> = {}): Place {
  return parse('place', {
    id: idOf(10),
    region: idOf(20),
    written: 'nb',
    summary: { no: 'Ei dør for Lofoten.' },
    stage: 'established',
    oneDoorFrom: null,
    merger: null,
    parts: [],
    partners: [],
    addresses: [anAddress()],
    email: null,
    bookingUrl: null,
    services: [],
    people: [],
    picture: null,
    aliases: [],
    checked: null,
    ...given,
  })
}

export function aPart(given: Partial<Part> & Pick<Part, 'name'>): Part {
  return { id: idOf(600), type: 'opus', visitBefore: null, address: null, movesIn: null, formerPaths: [], ...given }
}

export function aName(given: Partial<Name> & Pick<Name, 'name' | 'from'>): Name {
  return parse('name', {
    id: idOf(500),
    place: idOf(10),
    decision: null,
    formerShownUntil: null,
    withdrawn: false,
    ...given,
  })
}

export function aService(given: Partial<Service> = {}): Service {
  return parse('service', {
    id: idOf(600),
    written: 'nb',
    title: { no: 'Karriereveiledning' },
    summary: { no: 'Samtale om jobb og utdanning.' },
    scope: 'minimum',
    region: null,
    replaceable: false,
    order: 10,
    ...given,
  })
}

export function aConfirmation(given: Partial<Confirmation> = {}): Confirmation {
  return parse('confirmation', {
    id: idOf(700),
    place: idOf(10),
    course: null,
    fact: `telephone:${idOf(1)}`,
    value: '0'.repeat(64),
    on: '2026-11-22T08:00:00.000Z',
    ...given,
  })
}
