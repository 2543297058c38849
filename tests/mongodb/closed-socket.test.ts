import diagnostics from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { MongoClient, MongoNetworkError } from 'mongodb'
import { expect, it, onTestFinished } from 'vitest'
import { failOnClosedSockets } from '#cms/database/closed-sockets.ts'
import { ownDatabase } from '../database/own.ts'

it('a command fails whose socket closes as it is about to be written, and the client goes on', async () => {
  failOnClosedSockets()
  await using database = await ownDatabase()
  const sockets: Socket[] = []
  const keep = (message: unknown) => sockets.push(Object(message).socket)
  diagnostics.subscribe('net.client.socket', keep)
  onTestFinished(() => void diagnostics.unsubscribe('net.client.socket', keep))
  const client = new MongoClient(database.env.DATABASE_URL ?? '', { retryReads: false, monitorCommands: true })
  onTestFinished(() => client.close())
  const count = () => client.db().collection('places').countDocuments()
  const before = await count()

  // The driver says so after it has looked whether the connection is open, and before it writes.
  client.once('commandStarted', () => {
    for (const it of sockets) it.destroy()
  })
  await expect(count()).rejects.toBeInstanceOf(MongoNetworkError)
  await expect(count()).resolves.toBe(before)
})
