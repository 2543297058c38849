import { openDataUrl, placeUrl } from '#content/urls.ts'

/**
 * What things are called among machines: the same in every language, and whatever a name or a title becomes. A place's
 * is its address, which is for ever; a course or a service is where the open data tell of it. Paths, for `linkedText`.
 */

/** The county authority. */
export const countyId = '/#fylket'

/** The site as a whole. */
export const siteId = '/#nettsted'

export function placeId(region: { slug: string }): string {
  return `${placeUrl(region, 'no')}#sted`
}

export function addressId(region: { slug: string }, address: { id: string }): string {
  return `${placeUrl(region, 'no')}#${address.id}`
}

export function courseId(course: { id: string }): string {
  return `${openDataUrl('no')}courses.jsonld#${course.id}`
}

export function serviceId(service: { id: string }): string {
  return `${openDataUrl('no')}services.jsonld#${service.id}`
}
