import { afterAll, beforeAll, expect, test } from 'vitest'
import { Served } from '../publisher/served.ts'
import { Judge } from './lighthouse.ts'
import { found, onePageEach } from './pages.ts'

/** How quick the pages are is in `npm run bench:light`: the score moves with what else the machine does. */

let served: Served
let judge: Judge
beforeAll(async () => {
  ;[served, judge] = await Promise.all([Served.start({ real: true }), Judge.open()])
})
afterAll(async () => {
  await judge?.[Symbol.asyncDispose]()
  await served?.[Symbol.asyncDispose]()
})

test.each(Object.entries(onePageEach))('Lighthouse finds nothing amiss on the page of %s: %s', async (_, path) => {
  const judged = await judge.judge(`http://localhost:${served.site.port}${path}`)
  expect(judged.scores, judged.faults.join('\n')).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 })
  expect(judged.shift).toBeLessThan(0.001)
})

test('On what a search found it misses one thing: that search engines may keep it', async () => {
  const url = `http://localhost:${served.site.port}${found}`
  const { faults } = await judge.judge(url, ['accessibility', 'best-practices', 'seo'])
  expect(faults.map((it) => it.split(':')[0])).toEqual(['is-crawlable'])
})
