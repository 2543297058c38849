import type { PayloadRequest } from 'payload'

/**
 * What somebody who leaves had scheduled is published in the name of whoever ended their access: Payload publishes
 * with the rights of the user a job names, and theirs have ended.
 */
export async function takeOverScheduled(req: PayloadRequest, leaver: string, successor: string): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string; input: unknown }>({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id, input } of docs) {
    if (typeof input !== 'object' || input === null || scheduledBy(input) !== leaver) continue
    const data = { input: { ...input, user: { relationTo: 'users', value: successor } } }
    await req.payload.db.updateOne({ collection: 'payload-jobs', id, data, req, returning: false })
  }
}

function scheduledBy(input: object): string | null {
  const value: unknown = Object(Reflect.get(input, 'user')).value
  return typeof value === 'string' ? value : null
}
