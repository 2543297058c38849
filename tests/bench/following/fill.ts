import { personOf } from '#content/follow.ts'
import { readSettings } from '#start/settings.ts'

/*
 * Makes followers in the database of DATA_DIR, in place of those there are, as if they had confirmed three weeks ago and
 * there had been nothing of what they follow. Reads `{ followers, queries }` from its parent, and says when it is done.
 */
const { openCms } = await import('#cms/open.ts')
const payload = await openCms({ cron: false })
const { db } = payload
const { publishSecret } = readSettings(process.env)
const ago = new Date(Date.now() - 21 * 86_400_000).toISOString()

async function fill(followers: number, queries: readonly string[]): Promise<void> {
  for (const collection of ['follows', 'follow-searches', 'follow-runs', 'reminders'] as const)
    await db.deleteMany({ collection, where: {} })
  const searches: string[] = []
  // In one transaction: thousands of them would take minutes.
  const transactionID = (await db.beginTransaction()) ?? undefined
  const req = transactionID === undefined ? {} : { req: { transactionID } }
  for (const query of queries) {
    const data = { query: `?${query}`, region: null, seen: {} }
    searches.push(String((await db.create({ collection: 'follow-searches', data, ...req })).id))
  }
  for (let index = 0; index < followers; index += 1) {
    const email = `leser-${index}@example.no`
    // One in three follows two searches, and one in six is written to in nynorsk or English.
    for (let nth = 0; nth < (index % 3 === 0 ? 2 : 1); nth += 1) {
      const data = {
        key: `${index.toString(16).padStart(31, '0')}${nth}`,
        email,
        person: personOf(email, publishSecret),
        search: searches[(index * 7 + nth * 31) % searches.length],
        language: index % 12 === 5 ? 'nn' : index % 12 === 11 ? 'en' : 'nb',
        at: ago,
        asked: ago,
        confirmed: ago,
        since: ago,
        refused: 0,
      }
      await db.create({ collection: 'follows', data, returning: false, ...req })
    }
  }
  if (transactionID !== undefined) await db.commitTransaction(transactionID)
}

process.once('message', async (message) => {
  const { followers, queries } = Object(message)
  await fill(Number(followers), queries)
  await payload.destroy()
  process.send?.('filled')
  process.exit(0)
})
process.send?.('ready')
