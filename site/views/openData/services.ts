import type { Service } from '#content/service.ts'
import { say } from '../speech.ts'
import type { OpenList } from './list.ts'

/** A service of the shared catalogue as the open list has it. Fields may be added; those here keep their names. */
export interface OpenService {
  id: string
  title: string
  summary: string
  language: string
  /** `minimum`: in every region. `local`: where a place offers it. */
  scope: Service['scope']
  /** Ids of the places that offer it, see `/data/places`; with the day from which, where it is ahead. */
  places: { id: string; from: string | null }[]
}

export function openServices({ read, page }: OpenList): OpenService[] {
  const places = read.all('place')
  const today = read.today()
  return read
    .all('service')
    .toSorted((a, b) => a.order - b.order)
    .map((service) => {
      const title = say(service.title, page, service.written)
      return {
        id: service.id,
        title: title.text,
        summary: say(service.summary, page, service.written).text,
        language: title.lang,
        scope: service.scope,
        places: places.flatMap(({ id, services }) =>
          services
            .filter((it) => it.service === service.id)
            .map(({ from }) => ({ id, from: from && from > today ? from : null })),
        ),
      }
    })
}
