'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { readColour } from '#content/colour.ts'
import { lookAlike } from '#content/likeness.ts'
import { paintFrom } from '#content/paint.ts'
import type { ColourTexts } from './colour-text.ts'
import { Swatch } from './Swatch.tsx'
import { useAsked } from './useAsked.ts'

interface Neighbour {
  id: string
  name: string
  colour: string
}

/** The paint of the other regions, and a word where this one is taken for one of them. */
export function ColourNeighbours({ paint, say }: { paint: string | null; say: ColourTexts }) {
  const { id } = useDocumentInfo()
  const regions = useRegions().filter((it) => it.id !== id)
  const alike = paint === null ? [] : regions.filter((it) => lookAlike(paint, it.colour))
  return (
    <div className="eidor-colour__neighbours">
      <p role="status">{alike.length > 0 && <b>{say.alike(alike.map((it) => it.name).join(', '))}</b>}</p>
      <ul aria-label={say.others}>
        {regions.map((it) => (
          <li key={it.id}>
            <Swatch colour={it.colour} /> {say.usedBy(it.name)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Each region as it is painted on the site. Empty until it is known. */
function useRegions(): Neighbour[] {
  const query = 'depth=0&limit=100&sort=name&locale=no&select[name]=true&select[colour]=true'
  const answer = useAsked<{ docs: { id: string; name?: string | null; colour?: string | null }[] }>(
    `/api/regions?${query}`,
  )
  return (answer?.docs ?? []).flatMap(({ id, name, colour }) => {
    const chosen = readColour(colour ?? '')
    return chosen === null ? [] : [{ id, name: name ?? '', colour: paintFrom(chosen).paint }]
  })
}
