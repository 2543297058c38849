import type { Browser } from '@playwright/test'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../journeys/browser.ts'
import type { Served } from '../publisher/served.ts'
import { enter, openNordland, type Scene } from './scenes.ts'

/** What the tests of a file look at. */
export interface InNordland {
  served: Served
  browser: Browser
}

/**
 * Opens Nordland and a browser before the tests of a file, and closes both after them.
 * @param scene that it stands in; without one the tests enter theirs
 * @returns filled when the first test begins
 */
export function inNordland(scene?: Scene): InNordland {
  // Filled before anything reads it; Vitest gives no other way to hand on what beforeAll made.
  const opened: Partial<InNordland> = {}
  beforeAll(async () => {
    const [served, browser] = await Promise.all([openNordland(), openBrowser()])
    Object.assign(opened, { served, browser })
    if (scene) await enter(served, scene)
  })
  afterAll(async () => {
    await opened.browser?.close()
    await opened.served?.[Symbol.asyncDispose]()
  })
  return {
    get served() {
      return there(opened.served)
    },
    get browser() {
      return there(opened.browser)
    },
  }
}

function there<T>(it: T | undefined): T {
  if (it === undefined) throw new Error('Nordland is asked for before beforeAll opened it.')
  return it
}
