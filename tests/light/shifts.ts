import type { Page } from '@playwright/test'

/** How much a page moved while it came (Cumulative Layout Shift), and what of it did. */
export interface Shifts {
  shift: number
  moved: string[]
}

/** Before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { shift: 0, moved })
    const take = (entries: PerformanceEntry[]) => {
      for (const it of entries) {
        Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(it, 'value') })
        for (const { node } of Reflect.get(it, 'sources'))
          moved.push(String(node?.outerHTML ?? node?.data).slice(0, 100))
      }
    }
    const observer = new PerformanceObserver((list) => take(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { takeRest: () => take(observer.takeRecords()) })
  })
}

/** When it has come: what scripts and fonts moved is drawn, and told, two frames later. */
export function shiftsOf(page: Page): Promise<Shifts> {
  return page.evaluate(async () => {
    await document.fonts.ready
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    Reflect.get(window, 'takeRest')()
    return {
      shift: Number(Reflect.get(window, 'shift')),
      moved: Array.from<unknown>(Reflect.get(window, 'moved')).map(String),
    }
  })
}
