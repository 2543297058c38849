import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { seed } from '#content/seed/index.ts'
import { courseUrl } from '#content/urls.ts'
import { dryRun, exportSite } from '#site/export/run.ts'
import { filesIn } from '#site/publisher/assets.ts'
import { filesOf, openFiles } from '#site/views/openData/addresses.ts'
import { Installation } from './installation.ts'
import { seedDay } from './seeded.ts'

const { courses, regions } = seed(seedDay)
const [course, other] = courses as [Course, Course]

/** Every exported file with its bytes; without the export's own books. */
function writtenIn(dir: string): Map<string, string> {
  const files = filesIn(dir).filter((it) => !it.startsWith('.eidor-export/'))
  return new Map(files.map((it) => [it, readFileSync(join(dir, it), 'latin1')]))
}

/** The files that are new or have other bytes. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file)
}

// It draws every sheet of the county, which the exports after it have at hand.
test('Everything public is there as the site has it, and what the server makes on demand as files', {
  timeout: 90_000,
}, async () => {
  await using it = await Installation.start()
  await it.export()
  const exported = writtenIn(it.out)
  for (const [file, bytes] of writtenIn(join(it.dataDir, 'public'))) expect(exported.get(file), file).toBe(bytes)
  const besides = [...exported.keys()].filter((file) => !existsSync(join(it.dataDir, 'public', file)))
  const slugs = regions.map((it) => it.slug)
  const lists = [...openFiles.flatMap((it) => filesOf(it, slugs)), 'search.json', 'finder.json'].flatMap((name) => [
    `data/${name}`,
    `en/data/${name}`,
  ])
  const isSheet = (file: string) => /\/(plakat|beskjed)[^.]*\.pdf$/.test(file)
  const isPicture = (file: string) => /(^|\/)deling\.png$/.test(file)
  expect(besides.filter((it) => !isSheet(it) && !isPicture(it)).sort()).toEqual(
    ['.htaccess', '410.html', ...lists].sort(),
  )
  const sheets = besides.filter(isSheet)
  expect(sheets).toEqual(expect.arrayContaining(slugs.flatMap((it) => [`${it}/plakat.pdf`, `${it}/plakat/a3.pdf`])))
  for (const file of [`${slugs[0]}/plakat.pdf`, ...sheets.filter((it) => it.includes('/beskjed/')).slice(0, 1)]) {
    const drawn = Buffer.from(await (await fetch(`${it.url}/${file}`)).arrayBuffer()).toString('latin1')
    expect(exported.get(file) === drawn, file).toBe(true)
  }
  for (const file of ['404.html', 'finn/index.html', 'kurs/index.html', 'sitemap.xml', 'robots.txt'])
    expect([file, exported.has(file)]).toEqual([file, true])
  const live = await (await fetch(`${it.url}/data/courses.json`)).text()
  expect(exported.get('data/courses.json')).toBe(Buffer.from(live).toString('latin1'))
})

/** The feeds of a list, in the languages of the site. */
function feedsOf(name: string): string[] {
  return ['', 'en/'].flatMap((locale) => ['rss', 'ics'].map((format) => `${locale}data/${name}.${format}`))
}

test('An export after nothing writes nothing', async () => {
  await using it = await Installation.start()
  const first = await it.export()
  expect(first.written).toBe(writtenIn(it.out).size)
  const times = [...writtenIn(it.out).keys()].map((file) => statSync(join(it.out, file)).mtimeMs)
  expect(await it.export()).toMatchObject({ written: 0, removed: 0, unchanged: first.written, strangers: [] })
  expect([...writtenIn(it.out).keys()].map((file) => statSync(join(it.out, file)).mtimeMs)).toEqual(times)
})

test('After one course is edited, its page, its lists and its part of the sitemap are written, and nothing else', async () => {
  await using it = await Installation.start()
  await it.export()
  const before = writtenIn(it.out)
  const record = { ...course, title: { ...course.title, no: 'Et helt nytt navn' } }
  it.feed.publish('course', record)
  it.feed.dated('course', course.id, '2026-11-22T08:00:00.000Z')
  await it.settle()
  const { written, removed } = await it.export()
  const files = changed(before, writtenIn(it.out))
  expect([written, removed]).toEqual([files.length, 0])
  const own = `${courseUrl(course, 'no').slice(1)}index.html`
  const shown = regions.filter(({ id }) => course.region === id || course.shownIn.includes(id)).map(({ slug }) => slug)
  const picture = own.replace('index.html', 'deling.png')
  const may = new Set([own, picture, `en/${own}`, 'kurs/index.html', 'en/kurs/index.html', 'sitemaps/courses.xml'])
  for (const name of ['courses', ...shown.map((slug) => `courses-${slug}`)])
    for (const file of feedsOf(name)) may.add(file)
  for (const locale of ['', 'en/']) {
    for (const slug of shown) may.add(`${locale}${slug}/index.html`)
    for (const name of ['courses.json', 'courses.jsonld', 'courses-elm.jsonld', 'search.json'])
      may.add(`${locale}data/${name}`)
  }
  expect(files).toEqual(
    expect.arrayContaining([own, picture, 'data/courses.json', 'data/search.json', 'sitemaps/courses.xml']),
  )
  expect(files.filter((file) => !may.has(file) && !file.includes('nordlandsloftet'))).toEqual([])
})

test('A page that is gone is removed with its folder, and the export equals one from nothing', async () => {
  await using it = await Installation.start()
  await it.export()
  it.feed.withdraw('course', course.id)
  it.feed.publish('course', { ...other, slug: 'andre-ord' })
  await it.settle()
  const { removed } = await it.export()
  expect(removed).toBeGreaterThan(1)
  expect(existsSync(join(it.out, courseUrl(course, 'no').slice(1)))).toBe(false)
  await it.export(join(it.folder, 'fresh'))
  expect(writtenIn(it.out)).toEqual(writtenIn(join(it.folder, 'fresh')))
})

test('It is exported with the site stopped as well', async () => {
  await using it = await Installation.start()
  await it.export()
  await it.stop()
  await it.export(join(it.folder, 'stopped'))
  expect(writtenIn(it.out)).toEqual(writtenIn(join(it.folder, 'stopped')))
})

test('A file that was taken out of the folder is written again; others are left alone and named', async () => {
  await using it = await Installation.start()
  await it.export()
  rmSync(join(it.out, 'lofoten', 'index.html'))
  mkdirSync(join(it.out, '.well-known'))
  writeFileSync(join(it.out, '.well-known', 'security.txt'), 'ours')
  const exported = await it.export()
  expect(exported).toMatchObject({ written: 1, removed: 0, strangers: ['.well-known/security.txt'] })
  expect(readFileSync(join(it.out, '.well-known', 'security.txt'), 'utf8')).toBe('ours')
})

test('Pictures and documents of live records come along', async () => {
  await using it = await Installation.start()
  mkdirSync(join(it.dataDir, 'media'))
  for (const name of ['svolvaer.jpg', 'unpublished.jpg']) writeFileSync(join(it.dataDir, 'media', name), name)
  const original = { file: 'svolvaer.jpg', type: 'image/jpeg', width: 800, height: 600, size: 12 }
  it.feed.publish('media', {
    id: 'c'.repeat(24),
    format: 'picture',
    alt: { no: 'Svolvær havn' },
    credit: null,
    original,
    sizes: [],
  })
  await it.settle()
  await it.export()
  expect(readFileSync(join(it.out, 'media', 'svolvaer.jpg'), 'utf8')).toBe('svolvaer.jpg')
  expect(existsSync(join(it.out, 'media', 'unpublished.jpg'))).toBe(false)
})

test('A compressed copy comes along if it is one of the page as it is, and goes when the page changes', async () => {
  await using it = await Installation.start()
  const page = (name: string) => join(it.dataDir, 'public', name, 'index.html')
  writeFileSync(`${page('lofoten')}.gz`, gzipSync(readFileSync(page('lofoten'))))
  writeFileSync(`${page('salten')}.gz`, gzipSync('the page of yesterday'))
  await it.export()
  expect(existsSync(join(it.out, 'lofoten/index.html.gz'))).toBe(true)
  expect(existsSync(join(it.out, 'salten/index.html.gz'))).toBe(false)
  expect(await it.export()).toMatchObject({ written: 0, removed: 0 })
  rmSync(`${page('lofoten')}.gz`)
  expect(await it.export()).toMatchObject({ written: 0, removed: 1 })
  expect(existsSync(join(it.out, 'lofoten/index.html.gz'))).toBe(false)
})

// Pages are copied first: at two fifths some of them are, and some are not.
test.each([0.2, 0.4, 1])(
  'When the site publishes in the middle of an export (at %d of it), what is exported is one publish, whole',
  async (share) => {
    await using it = await Installation.start()
    await it.export(join(it.folder, 'before'))
    let published = false
    await it.export(it.out, async (done, total) => {
      if (published || done < total * share) return
      published = true
      for (const of of courses) it.feed.publish('course', { ...of, title: { no: 'Alle heter dette' } })
      await it.settle()
    })
    expect(published).toBe(true)
    await it.export(join(it.folder, 'after'))
    const [before, out, after] = ['before', 'site', 'after'].map((name) => writtenIn(join(it.folder, name)))
    expect(before).not.toEqual(after)
    expect([before, after]).toContainEqual(out)
    // Something was copied before that was changed then: it was copied again, and nothing twice.
    if (share < 1) expect(out).toEqual(after)
  },
)

test('A dry run says what would be done and touches nothing', async () => {
  await using it = await Installation.start()
  const plan = dryRun({ dataDir: it.dataDir, dir: it.out })
  expect(plan.write.length).toBeGreaterThan(100)
  expect(existsSync(it.out)).toBe(false)
})

test('Folders that an export would harm are refused, and the message says what to do', async () => {
  await using it = await Installation.start()
  const { dataDir, folder } = it
  const to = (dir: string, more = {}) => exportSite({ dataDir, dir, ...more })
  await expect(to(join(dataDir, 'public', 'export'))).rejects.toThrow('Export to a folder of its own')
  await to(folder)
  expect(existsSync(join(folder, 'index.html'))).toBe(true)
  const full = join(it.folder, 'full')
  mkdirSync(full)
  writeFileSync(join(full, 'index.html'), 'somebody’s')
  await expect(to(full)).rejects.toThrow('add --into-existing')
  expect(filesIn(full)).toEqual(['index.html'])
  await to(full, { intoExisting: true })
  expect(readFileSync(join(full, 'index.html'), 'utf8')).toContain('<!DOCTYPE html>')
  await expect(to(join(full, 'index.html', 'below'))).rejects.toThrow('cannot be written to')
  await expect(exportSite({ dataDir: join(folder, 'nowhere'), dir: it.out })).rejects.toThrow('npm start')
})

test('A page file that is lost is named, and nothing is exported', async () => {
  await using it = await Installation.start()
  await it.stop()
  rmSync(join(it.dataDir, 'public', 'lofoten', 'index.html'))
  const patience = { tries: 2, pause: 1 }
  await expect(exportSite({ dataDir: it.dataDir, dir: it.out, patience })).rejects.toThrow('lofoten/index.html')
  expect(writtenIn(it.out).size).toBe(0)
})

test('Two exports into one folder do not meet', async () => {
  await using it = await Installation.start()
  const first = exportSite({ dataDir: it.dataDir, dir: it.out })
  await expect(exportSite({ dataDir: it.dataDir, dir: it.out })).rejects.toThrow('Another export')
  await first
  await expect(exportSite({ dataDir: it.dataDir, dir: it.out })).resolves.toMatchObject({ written: 0 })
})
