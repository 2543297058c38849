import type { World } from './world.ts'

/** The id of a region, by its slug. */
export async function regionIdOf({ payload }: World, slug: string): Promise<string> {
  const { docs } = await payload.find({ collection: 'regions', where: { slug: { equals: slug } }, depth: 0 })
  const [region] = docs
  if (!region) throw new Error(`There is no region ${slug}.`)
  return region.id
}

/** The place of a region. */
export async function placeIn({ payload }: World, region: string) {
  const { docs } = await payload.find({ collection: 'places', where: { region: { equals: region } }, depth: 0 })
  const [place] = docs
  if (!place) throw new Error(`There is no place in the region ${region}.`)
  return place
}
