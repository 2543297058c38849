import type { Browser } from '@playwright/test'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { openBrowser } from '../journeys/browser.ts'
import { freePorts } from '../journeys/house.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** What Lighthouse says of a page on a telephone on a slow line, which it works out from a visit to this machine. */
export interface Judged {
  /** 0–100. */
  scores: Record<Category, number>
  /** Cumulative Layout Shift. */
  shift: number
  /** Milliseconds until the largest thing was drawn, and that the page was deaf meanwhile. */
  drawn: number
  deaf: number
  /** What it finds fault with, in its words. */
  faults: string[]
}

/** What Lighthouse says when the browser's own recording came to nothing: it has judged nothing then, and asks to be run again. */
const unrecorded = ['NO_NAVSTART', 'NO_TRACING_STARTED', 'NO_RESOURCE_REQUEST', 'NO_DCL', 'NO_SCREENSHOTS']

/** A browser that Lighthouse may drive. */
export class Judge implements AsyncDisposable {
  readonly #browser: Browser
  readonly #port: number

  private constructor(browser: Browser, port: number) {
    this.#browser = browser
    this.#port = port
  }

  static async open(): Promise<Judge> {
    const [port] = await freePorts()
    return new Judge(await openBrowser([`--remote-debugging-port=${port}`]), port)
  }

  async judge(url: string, only: readonly Category[] = categories): Promise<Judged> {
    const { categories: judged, audits } = await this.#record(url, only, 3)
    const weighed = Object.values(judged).flatMap((it) =>
      it.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    )
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
    const score = (name: Category) => Math.round((judged[name]?.score ?? Number.NaN) * 100)
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      shift: value('cumulative-layout-shift'),
      drawn: value('largest-contentful-paint'),
      deaf: value('total-blocking-time'),
      faults: weighed.flatMap((id) => {
        const audit = audits[id]
        const passed = audit?.score === null || audit?.score === undefined || audit.score >= 0.9
        return passed
          ? []
          : [`${id}: ${audit.title} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details ?? '').slice(0, 600)}`]
      }),
    }
  }

  /** Visits the page; as many `times` as that, where nothing was recorded. */
  async #record(url: string, only: readonly Category[], times: number): Promise<RunnerResult['lhr']> {
    const result = await lighthouse(url, { port: this.#port, logLevel: 'error', onlyCategories: [...only] })
    if (!result) throw new Error(`Lighthouse said nothing of ${url}.`)
    const { runtimeError } = result.lhr
    if (!runtimeError) return result.lhr
    if (times > 1 && unrecorded.includes(runtimeError.code)) return this.#record(url, only, times - 1)
    throw new Error(`Lighthouse could not judge ${url}: ${runtimeError.message}`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close()
  }
}
