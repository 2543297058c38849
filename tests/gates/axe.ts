import type { Page } from '@playwright/test'
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on colours alone: all that a theme can change of what axe sees. */
export const colourRules = ['color-contrast', 'link-in-text-block']

/** Brings axe into the page; once for each load, as often as it then runs. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source)
}

/**
 * What axe finds wrong, one line for each element.
 * @param rules the only ones to run; all of WCAG 2.2 AA and the best practices unless given
 */
export function violations(page: Page, rules?: readonly string[], without: readonly string[] = []): Promise<string[]> {
  const options: axe.RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
    rules: {
      // The size of targets is in WCAG 2.2 AA, and off unless it is asked for.
      ...(rules ? {} : { 'target-size': { enabled: true } }),
      ...Object.fromEntries(without.map((it) => [it, { enabled: false }])),
    },
    resultTypes: ['violations'],
  }
  return page.evaluate(async (asked) => {
    const found = await window.axe.run(document, asked)
    return found.violations.flatMap((it) =>
      it.nodes.map((node) => `${it.id}: ${node.html} – ${node.failureSummary?.replace(/\s+/g, ' ')}`),
    )
  }, options)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
