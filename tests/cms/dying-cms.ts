import { once } from 'node:events'

/*
 * A CMS in a process of its own, which writes the week's letters when it is told to; it is killed in the midst of it.
 * Its settings come from the environment. node dying-cms.ts ADDRESS-OF-THE-SITE
 */
process.once('disconnect', () => process.exit(0))
const { openCms } = await import('#cms/open.ts')
const { nodesOf } = await import('#cms/nodes/nodes.ts')
const { writeWeekly } = await import('#cms/following/weekly.ts')
const payload = await openCms({ cron: false })
const nodes = await nodesOf(payload)
for (const it of nodes.all(Date.now())) nodes.forget(it.node)
nodes.pulled({ node: 'a-node-of-the-test', address: process.argv[2] ?? '', epoch: null, cursor: 0 }, Date.now())
process.send?.('ready')
const [now] = await once(process, 'message')
const run = await writeWeekly(payload, Number(now))
process.send?.(run)
