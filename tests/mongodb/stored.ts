import { BSON, MongoClient } from 'mongodb'
import { canonical } from '#content/canonical.ts'

/**
 * Everything that a database of MongoDB holds, to be compared: each document as text, by its collection, its fields in
 * the order of their names.
 */
export async function stored(url: string): Promise<Record<string, string[]>> {
  const client = new MongoClient(url)
  try {
    const db = client.db()
    const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map((it) => it.name).toSorted()
    const all = names.map(async (name) => {
      const documents = await db.collection(name).find().toArray()
      const texts = documents.map((it) => canonical(BSON.EJSON.serialize(it, { relaxed: false })))
      return [name, texts.toSorted()] as const
    })
    return Object.fromEntries((await Promise.all(all)).filter(([, documents]) => documents.length > 0))
  } finally {
    await client.close()
  }
}
