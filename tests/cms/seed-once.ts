import { openCms } from '#cms/open.ts'
import { seedNordland } from '#cms/seed/nordland.ts'

const payload = await openCms({ cron: false })
await seedNordland(payload, Date.now())
await payload.destroy()
process.exit(0)
