import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { freePorts } from '../journeys/house.ts'
import type { Server } from './server.ts'

/** Starts the mongod of this machine as a replica set of one, so that it has transactions, on a free port. */
export async function startMongod(): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'eidor-mongod-'))
  const [port] = await freePorts()
  const options = ['--dbpath', home, '--port', `${port}`, '--bind_ip', '127.0.0.1', '--replSet', 'eidor', '--quiet']
  const child = spawn('mongod', options, { stdio: ['ignore', 'ignore', 'inherit'] })
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`)
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  await client.db('admin').command({ replSetInitiate: { _id: 'eidor', members } })
  await client.close()
  return {
    url: `mongodb://127.0.0.1:${port}/?replicaSet=eidor`,
    compatibility: null,
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
