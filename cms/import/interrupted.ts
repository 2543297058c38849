import type { Payload } from 'payload'

/** At start: imports that were under way when the CMS ended. They wait for somebody to resume them. */
export async function markInterrupted(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'imports',
    where: { state: { equals: 'running' } },
    pagination: false,
    limit: 0,
  })
  for (const { id } of docs)
    await payload.db.updateOne({ collection: 'imports', id, data: { state: 'interrupted' }, returning: false })
}
