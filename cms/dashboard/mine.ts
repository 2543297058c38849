import type { PayloadRequest } from 'payload'
import { readSettings } from '#start/settings.ts'
import type { Editor } from '../access/roles.ts'
import { isCounty } from '../access/roles.ts'

const settings = readSettings(process.env)

/** A place an editor answers for, with the way to its page. */
export interface MyPlace {
  id: string
  title: string
  region: string
  url: string
  /** How many courses of the region are published. */
  courses: number
}

/** The places of an editor's regions; for county staff those of all regions. In the order of the regions' names. */
export async function myPlaces(req: PayloadRequest, editor: Editor): Promise<MyPlace[]> {
  const { docs } = await req.payload.find({
    collection: 'places',
    where: isCounty(editor) ? {} : { region: { in: editor.regions } },
    depth: 1,
    locale: 'no',
    pagination: false,
    overrideAccess: false,
    req,
  })
  const places = await Promise.all(
    docs.map(async ({ id, title, region }) => {
      if (typeof region !== 'object' || region === null) return []
      const { totalDocs } = await req.payload.count({
        collection: 'courses',
        where: { and: [{ region: { equals: region.id } }, { _status: { equals: 'published' } }] },
        overrideAccess: true,
        req,
      })
      const url = `${settings.siteUrl}/${region.slug}/`
      return [{ id: String(id), title, region: region.name ?? region.slug, url, courses: totalDocs }]
    }),
  )
  return places.flat().toSorted((a, b) => a.region.localeCompare(b.region, 'nb'))
}
