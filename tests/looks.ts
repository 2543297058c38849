import { LookedAt } from './looks/house.ts'
import { forget, keep, keepVersion, keptPages } from './looks/kept.ts'
import { pages } from './looks/pages.ts'

/*
 * npm run looks [-- PAGE …]: keeps how the pages look now as how they are meant to look, all of them or those named.
 * Look at them before you commit them. All of them anew also notes which browser drew them.
 */
const asked = process.argv.slice(2)
const unknown = asked.filter((it) => !(it in pages))
if (unknown.length > 0) {
  process.stderr.write(`No page is called ${unknown.join(', ')}. The pages: ${Object.keys(pages).join(', ')}.\n`)
  process.exit(1)
}
for (const it of keptPages().filter((it) => !(it in pages))) forget(it)
await using site = await LookedAt.start()
for (const [page, path] of Object.entries(pages)) {
  if (asked.length > 0 && !asked.includes(page)) continue
  for (const look of await site.looks(path)) await keep(page, look)
  process.stdout.write(`${page}: kept\n`)
}
if (asked.length === 0) keepVersion(site.version)
