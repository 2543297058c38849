/**
 * Draws Nordland's coast from Natural Earth (world-atlas, public domain) into nordland.json.
 * Run by hand when the projection or the tolerance changes: node site/map/make.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { z } from 'zod'
import { clip, nordland, type Point } from './box.ts'
import { project } from './project.ts'
import { area, simplify } from './simplify.ts'

const tolerance = 2.1
const smallest = 10
/** Map units left of the county's edge, so that a crop near it shows land up to its frame. */
const margin = 60

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'))
const position = z.tuple([z.number(), z.number()])
const countries = z
  .object({
    features: z.array(
      z.object({
        properties: z.object({ name: z.string() }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
        ]),
      }),
    ),
  })
  .parse({
    features: z
      .object({ features: z.array(z.looseObject({ properties: z.object({ name: z.string() }) })) })
      .parse(feature(atlas, atlas.objects.countries))
      .features.filter((it) => ['Norway', 'Sweden', 'Finland'].includes(it.properties.name)),
  })

const sheet = {
  x: nordland.x - margin,
  y: nordland.y - margin,
  width: nordland.width + 2 * margin,
  height: nordland.height + 2 * margin,
}

function rings(names: string[]): Point[][] {
  return countries.features
    .filter((it) => names.includes(it.properties.name))
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((ring) =>
      clip(
        ring.map(([longitude, latitude]) => project({ longitude, latitude })),
        sheet,
      ),
    )
    .filter((ring) => ring.length > 3 && area(ring) > smallest)
    .map((ring) => simplify(ring, tolerance))
    .filter((ring) => ring.length > 3)
}

/** A ring as whole numbers, each point as steps from the one before: short, and read by coast.ts. */
function encode(ring: Point[]): string {
  let [px, py] = [0, 0]
  return ring
    .map(([x, y]) => {
      const step = [Math.round(x) - px, Math.round(y) - py]
      ;[px, py] = [Math.round(x), Math.round(y)]
      return step.join(',')
    })
    .join(' ')
}

const drawn = { land: rings(['Norway']).map(encode), far: rings(['Sweden', 'Finland']).map(encode) }
writeFileSync(new URL('nordland.json', import.meta.url), `${JSON.stringify(drawn)}\n`)
