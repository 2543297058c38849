import { Served } from '../publisher/served.ts'
import { drafts } from './drafts.ts'
import { gone, nordland, photograph, pictureFile, publishEveryState } from './nordland.ts'

/**
 * The hours at which the pages are looked at. One site goes through them in this order, for its clock, like others, only
 * goes forward. Between them every sign of a door is seen.
 */
export const scenes = {
  /** Nobody has opened yet. */
  early: Date.parse('2026-11-24T07:30:00+01:00'),
  /** A Tuesday on which most places are open, and some take appointments. */
  weekday: Date.parse('2026-11-24T13:00:00+01:00'),
  /** Christmas Day, with a notice of the county on every page. */
  holiday: Date.parse('2026-12-25T11:00:00+01:00'),
} as const
export type Scene = keyof typeof scenes
export const sceneNames = ['early', 'weekday', 'holiday'] as const satisfies readonly Scene[]

/** The real site over Nordland in every state, before the first scene. */
export async function openNordland(): Promise<Served> {
  const served = await Served.start({ real: true, fill: publishEveryState })
  served.feed.media.set(pictureFile, await photograph())
  for (const { name, draft } of drafts) served.feed.drafts.set(name, draft)
  served.feed.withdraw('course', gone.id)
  await served.site.loop.request()
  return served
}

/** Moves the site to a scene, and waits until its pages are those of it. */
export async function enter(served: Served, scene: Scene): Promise<void> {
  served.time.moveTo(scenes[scene])
  if (scene === 'holiday') {
    const title = { no: 'Storm i hele Nordland', en: 'Storm in all of Nordland' }
    const text = { no: 'Ring før du reiser.', en: 'Call before you travel.' }
    const { notice } = nordland
    served.feed.publish('notice', { ...notice, active: true, level: 'emergency', title, text, from: null, until: null })
  }
  await served.site.loop.request()
  await served.site.loop.settled()
}
