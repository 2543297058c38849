import { expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { seedDay } from './seeded.ts'
import { Served } from './served.ts'

const { courses } = seed(seedDay)
const pages = ['/', '/lofoten/', '/kurs/?q=Nytt', '/salten/', '/kurs/', '/kurs/?q=kurs']

/** Gives courses new words, takes some away, brings them back. */
function edit(served: Served, round: number): void {
  for (const [index, course] of courses.entries()) {
    if ((index + round) % 3 === 0) served.feed.withdraw('course', course.id)
    else served.feed.publish('course', { ...course, slug: `runde-${round}`, title: { no: `Nytt kurs ${round}` } })
  }
}

test('Whoever reads while much is published meets whole pages, and no link that answers 404', async () => {
  await using served = await Served.start()
  let publishing = true
  const seen = new Map<number, number>()

  async function read(): Promise<void> {
    while (publishing) {
      for (const path of pages) {
        const page = await served.fetch(path)
        const html = await page.text()
        expect([path, page.status]).toEqual([path, 200])
        expect(html.trimEnd().endsWith('</html>'), path).toBe(true)
        const links = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, link = '']) => link)
        const statuses = await Promise.all(links.map(async (it) => (await served.fetch(it)).status))
        for (const [index, status] of statuses.entries()) {
          seen.set(status, (seen.get(status) ?? 0) + 1)
          expect([200, 301, 410], `${links[index]} on ${path} answers ${status}`).toContain(status)
        }
      }
    }
  }

  async function publish(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      edit(served, round)
      await served.site.loop.request()
    }
    publishing = false
  }

  await Promise.all([publish(), read(), read()])
  expect(seen.get(200)).toBeGreaterThan(50)
})
