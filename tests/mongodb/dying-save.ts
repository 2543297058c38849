/* A CMS in a process of its own that opens, and, asked to `write`, writes within a transaction that it never ends. */
import { openCms } from '#cms/open.ts'

const payload = await openCms({ cron: false })
if (process.argv[2] === 'write') {
  const transaction = await payload.db.beginTransaction()
  if (transaction === null) throw new Error('There are no transactions.')
  const req = { transactionID: transaction }
  const { docs } = await payload.find({ collection: 'providers', limit: 3, depth: 0, req })
  for (const { id } of docs)
    await payload.update({ collection: 'providers', id, data: { name: 'Halvveis' }, req, overrideAccess: true })
  await payload.db.create({ collection: 'providers', data: { name: 'Ny og halvveis' }, req, returning: false })
  await payload.db.deleteOne({ collection: 'goals', where: {}, req })
}
process.send?.('done')
if (process.argv[2] !== 'write') {
  await payload.destroy()
  process.exit(0)
}
