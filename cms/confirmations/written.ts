import type { CollectionAfterChangeHook } from 'payload'
import { type Fact, factsOfPlace } from '#content/facts.ts'
import type { Place } from '#content/place.ts'
import { editorOf } from '../access/roles.ts'
import { confirm } from './confirm.ts'
import { releaseIn } from './release-in.ts'

const contextKey = 'eidorPublishedBefore'

/** Before the release hooks: keeps what of a place was published until now. */
export const rememberPublished: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (editorOf(req) !== null) context[contextKey] = { [doc.id]: await placeIn(req, String(doc.id)) }
  return doc
}

/**
 * After the release hooks: whoever publishes a changed fact says by that what it is, so it is confirmed by them, now.
 * Not where the address says itself that nobody has checked it. A course needs none of this: it goes by when it changed.
 */
export const confirmWritten: CollectionAfterChangeHook = async ({ doc, req, context }) => {
  if (editorOf(req) === null) return doc
  const id = String(doc.id)
  const now = await placeIn(req, id)
  if (now === null) return doc
  const before = valuesOf(Object(context[contextKey])[id] ?? null)
  for (const it of factsOfPlace(now).filter((fact) => !fact.standsIn && before.get(fact.name) !== said(fact)))
    await confirm(req, { about: { kind: 'place', id }, fact: it.name }, 'written')
  return doc
}

/** What the facts said, by name. That an address no longer stands in for the real is something said. */
function valuesOf(place: Place | null): Map<string, string> {
  return new Map((place ? factsOfPlace(place) : []).map((it) => [it.name, said(it)]))
}

function said({ value, standsIn }: Fact): string {
  return `${value} ${standsIn}`
}

async function placeIn(req: Parameters<typeof releaseIn>[0], id: string): Promise<Place | null> {
  // Parsed by the contract when it was released.
  return (await releaseIn(req, 'place', id)) as Place | null
}
