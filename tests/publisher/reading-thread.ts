import { parentPort, workerData } from 'node:worker_threads'
import { Crawler } from './crawler.ts'
import { FileReader } from './file-reader.ts'

/**
 * A thread of readers, who ask the site or (`folder`) read its files. Counts answers and files in `progress`, reads all
 * files once at the word `look`, and ends at `enough`, telling what was seen.
 */
const { port, folder, progress }: { port: number; folder: string | null; progress: Int32Array } = workerData
const onward = () => void Atomics.add(progress, 0, 1)
const asking = [new Crawler(port, onward), new Crawler(port, onward)] as const
const files = folder === null ? undefined : new FileReader(folder, asking[0])
const reading = files ? [files] : asking

parentPort?.on('message', async (word: 'look' | 'enough') => {
  if (word === 'enough') for (const it of reading) it.stop()
  else parentPort?.postMessage(await files?.look())
})
await Promise.all(reading.map((it) => it.run()))
for (const it of asking) it.stop()
parentPort?.postMessage(reading.map((it) => it.seen))
parentPort?.close()
