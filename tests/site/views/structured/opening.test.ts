import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from '#content/date.ts'
import { hoursOn } from '#content/hours.ts'
import { seed } from '#content/seed/index.ts'
import { openingOf } from '#site/views/structured/opening.ts'
import { today } from '../../records.ts'

const { places, exceptions } = seed(today)
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

interface Said {
  dayOfWeek?: unknown
  validFrom?: string
  validThrough?: string
  opens?: unknown
  closes?: unknown
}

/** The hours a machine reads for a day: those of the day itself, else those of its weekday. */
function read(of: ReturnType<typeof openingOf>, date: string): string[] {
  const said: Said[] = [...(of.openingHoursSpecification ?? [])] as Said[]
  const special = ([...(of.specialOpeningHoursSpecification ?? [])] as Said[]).filter(
    (it) => it.validFrom !== undefined && it.validFrom <= date && (it.validThrough ?? '') >= date,
  )
  const name = days[weekday(date) - 1]
  const its =
    special.length > 0 ? special : said.filter((it) => Array.isArray(it.dayOfWeek) && it.dayOfWeek.includes(name))
  return its.filter((it) => it.opens !== it.closes).map((it) => `${it.opens}-${it.closes}`)
}

test('Machines read for each of the sixty days ahead the hours that the page has', () => {
  const addresses = places.flatMap((place) => place.addresses.map((address) => ({ place, address })))
  fc.assert(
    fc.property(
      fc.constantFrom(...addresses),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 59 }),
      ({ place, address }, later, ahead) => {
        const from = addDays(today, later)
        const own = exceptions.filter((it) => it.place === null || it.place === place.id)
        const date = addDays(from, ahead)
        const open = hoursOn(address, own, date).periods.filter((it) => it.mode === 'drop-in')
        expect(read(openingOf(address, own, from, 'drop-in'), date)).toEqual(
          open.map((it) => `${it.opens}-${it.closes === '24:00' ? '23:59' : it.closes}`),
        )
      },
    ),
  )
})
