import type { Dataset, GovernmentService, Graph, Thing } from 'schema-dts'
import { withConfirmed } from '#content/confirming.ts'
import { courseUrl, openDataUrl, placeUrl } from '#content/urls.ts'
import { current } from '#site/search/courses/current.ts'
import { courseBrief } from '../course.ts'
import { exceptionsAt } from '../exceptions.ts'
import { target } from '../link.ts'
import { placeView } from '../place.ts'
import { say } from '../speech.ts'
import { openRegions } from '../standing.ts'
import { courseData } from '../structured/course.ts'
import { countyId, placeId, serviceId } from '../structured/ids.ts'
import { officeData } from '../structured/office.ts'
import { licence } from './licence.ts'
import type { OpenList, OpenListName } from './list.ts'

/**
 * A list as JSON-LD: the things that the pages tell of, each by the name it has among machines, after the list itself
 * and its licence. Addresses of ours are paths, for `linkedText`.
 */
export function linkedList(name: OpenListName, list: OpenList): Graph {
  const { page } = list
  const url = `${openDataUrl('no')}${name}.jsonld`
  const dataset: Exclude<Dataset, string> = {
    '@type': 'Dataset',
    '@id': url,
    name: page.words.openData.names[name],
    description: page.words.openData.listTexts[name],
    license: licence,
    publisher: { '@type': 'GovernmentOrganization', '@id': countyId, name: countyOf(list) },
  }
  const made = { places, courses, services } satisfies Record<OpenListName, (list: OpenList) => Thing[]>
  return { '@context': 'https://schema.org', '@graph': [dataset, ...made[name](list)] }
}

function places(list: OpenList): Thing[] {
  const { read, page } = list
  const regions = openRegions(read).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return regions.flatMap((region) =>
    read.list('place', 'region', region.id).map((place) =>
      officeData({
        place: withConfirmed(place, read.list('confirmation', 'about', place.id)),
        region,
        exceptions: exceptionsAt(read, place),
        view: placeView(read, place, region, page),
        county: countyOf(list),
        path: target(read, page.locale, { kind: 'place', ...place }, (it) => placeUrl(region, it)).href,
        today: read.today(),
      }),
    ),
  )
}

/** Every course that one can still meet in a list, the ones to act on first. */
function courses({ read, page }: OpenList): Thing[] {
  return current(read.all('course'), read.today()).map((course) => {
    const { href } = target(read, page.locale, { kind: 'course', ...course }, (it) => courseUrl(course, it))
    return courseData(read, course, courseBrief(read, course, page), href, page)
  })
}

function services(list: OpenList): Thing[] {
  const { read, page } = list
  const today = read.today()
  const offering = openRegions(read).flatMap((region) =>
    read.list('place', 'region', region.id).map(({ services }) => ({ region, services })),
  )
  return read
    .all('service')
    .toSorted((a, b) => a.order - b.order)
    .map((service): GovernmentService => {
      const at = offering.filter(({ services }) =>
        services.some((it) => it.service === service.id && (it.from === null || it.from <= today)),
      )
      return {
        '@type': 'GovernmentService',
        '@id': serviceId(service),
        name: say(service.title, page, service.written).text,
        description: say(service.summary, page, service.written).text,
        provider: { '@type': 'GovernmentOrganization', '@id': countyId, name: countyOf(list) },
        availableChannel: at.map(({ region }) => ({
          '@type': 'ServiceChannel',
          serviceLocation: { '@type': 'GovernmentOffice', '@id': placeId(region) },
        })),
      }
    })
}

function countyOf({ read, page }: OpenList): string {
  return read.get('profile', 'profile')?.county ?? page.words.site
}
