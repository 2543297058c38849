import { offeredIn, ownText } from '#content/offer.ts'
import type { Place } from '#content/place.ts'
import type { Service } from '#content/service.ts'
import type { Reader } from '#site/records/reader.ts'
import { dateNear } from '#site/text/dates.ts'
import { type Run, type Speech, say, sayMaybe } from './speech.ts'

/** A service as a place offers it, or says that it does not yet. */
export interface ServiceRow {
  title: Run
  summary: Run | null
  addition: Run | null
  /** "Fra 4. januar 2027." where it has not begun. */
  from: string | null
  missing: boolean
}

/** The services every region must have, also those missing here, and those only this place has. */
export function servicesOf(read: Reader, place: Place, page: Speech): { minimum: ServiceRow[]; local: ServiceRow[] } {
  const minimum = read.list('service', 'scope', 'minimum')
  const local = place.services
    .flatMap((it) => read.get('service', it.service) ?? [])
    .filter((it) => it.scope === 'local')
  const rows = (services: Service[]) =>
    services.toSorted((a, b) => a.order - b.order).map((it) => row(read, it, place, page))
  return { minimum: rows(minimum), local: rows(local) }
}

function row(read: Reader, service: Service, place: Place, page: Speech): ServiceRow {
  const title = say(service.title, page, service.written)
  const offered = offeredIn(place, service)
  if (!offered) return { title, summary: null, addition: null, from: null, missing: true }
  const own = sayMaybe(ownText(service, offered), page, place.written)
  const today = read.today()
  return {
    title,
    summary: own ?? say(service.summary, page, service.written),
    addition: sayMaybe(offered.addition, page, place.written),
    from:
      offered.from && offered.from > today
        ? page.words.serviceFrom(dateNear(offered.from, today, page.words.lang))
        : null,
    missing: false,
  }
}
