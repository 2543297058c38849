import { parentPort, workerData } from 'node:worker_threads'
import { Crawler } from './crawler.ts'
import { FileReader } from './file-reader.ts'

/** A thread of readers: some ask the site, one reads its files. Ends, and tells what they saw, at the first message. */
const { port, folder, connections }: { port: number; folder: string; connections: number } = workerData
const crawlers = Array.from({ length: connections }, () => new Crawler(port))
const asking = new Crawler(port)
const files = new FileReader(folder, asking)

parentPort?.once('message', () => {
  for (const it of crawlers) it.stop()
  files.stop()
})
await Promise.all([...crawlers, files].map((it) => it.run()))
asking.stop()
parentPort?.postMessage({ crawlers: crawlers.map((it) => it.seen), files: files.seen })
