import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import { readingAdapter, writingAdapter } from '#cms/move/adapters.ts'
import { expectAnswer, expectSettled } from '#cms/move/answers.ts'
import { carry } from '#cms/move/carry.ts'
import { expectNoMove, liftMark, setMark } from '#cms/move/mark.ts'
import { OpenDatabase } from '#cms/move/open-database.ts'
import { MoveRefused } from '#cms/move/refused.ts'
import { snapshotOf } from '#cms/move/snapshot.ts'
import { expectRoom } from '#cms/move/target.ts'
import { type Address, identityOf } from '#cms/move/url.ts'
import { build, root, siteBuild } from '../build.ts'
import type { Settings } from '../settings.ts'
import type { Arguments } from './arguments.ts'
import { copyFiles, copySecrets, expectRoomForFiles } from './files.ts'
import type { Progress } from './progress.ts'
import { type Verified, verify } from './verify.ts'

/** What a move works with. */
export interface Move {
  asked: Arguments
  settings: Settings
  config: SanitizedConfig
  progress: Progress
  signal: AbortSignal
}

/**
 * Moves everything and compares it.
 * @returns what was compared; where nothing differs, the target is ready
 * @throws MoveRefused before anything is written, or naming what the target does not take
 * @throws MoveInterrupted when the signal says so
 */
export async function move(it: Move): Promise<Verified> {
  const { asked, progress } = it
  await expectBoth(asked)
  const origin = identityOf(asked.from)
  const resumed = await expectRoom(asked.to, origin)
  if (asked.fromData !== asked.toData) await expectRoomForFiles(asked.fromData, asked.toData)
  using snapshot = snapshotOf(asked.from, '--from')
  progress.line('What is saved in the source from now on is not moved: no CMS should run on it.')
  if (asked.site) await build(siteBuild, (line) => progress.line(line))
  await using from = await openSource(it, snapshot.address)
  if (asked.to.kind === 'sqlite') mkdirSync(dirname(asked.to.file), { recursive: true })
  const adapter = await writingAdapter(asked.to, it.settings.mongodbCompatibility)
  await using to = await OpenDatabase.open(it.config, adapter)
  if (!resumed) await setMark(to.payload, { from: origin, at: new Date().toISOString() })
  await write(it, from, to, resumed)
  const verified = await compareBoth(it, from, to)
  if (verified.differences.length === 0) await liftMark(to.payload)
  return verified
}

/** Compares two databases, and writes nothing. @throws MoveRefused, MoveInterrupted */
export async function compareAgain(it: Move): Promise<Verified> {
  const { asked, config, progress, settings } = it
  await expectBoth(asked)
  if (asked.site) await build(siteBuild, (line) => progress.line(line))
  using source = snapshotOf(asked.from, '--from')
  using target = snapshotOf(asked.to, '--to')
  await using from = await openSource(it, source.address)
  const adapter = readingAdapter(target.address, settings.mongodbCompatibility)
  await using to = await OpenDatabase.openToRead(config, adapter)
  // Awaited here: the databases close when this returns.
  return await compareBoth(it, from, to)
}

async function expectBoth({ from, to }: Arguments): Promise<void> {
  await expectAnswer(from, '--from')
  await expectAnswer(to, '--to')
  await expectSettled(from)
}

async function compareBoth(it: Move, from: OpenDatabase, to: OpenDatabase): Promise<Verified> {
  const { siteUrl, publishSecret } = it.settings
  it.progress.begin('Comparing', await countOf(from))
  const both = { from, to, asked: it.asked, siteUrl, publishSecret, appDir: join(root, 'dist') }
  return verify(both, it.progress, it.signal)
}

async function openSource({ asked, config, settings }: Move, address: Address): Promise<OpenDatabase> {
  const from = await OpenDatabase.openToRead(config, readingAdapter(address, settings.mongodbCompatibility))
  await expectNoMove(from.payload)
  if ((await countOf(from)) > 0) return from
  await from[Symbol.asyncDispose]()
  throw new MoveRefused(`--from ${asked.from.shown}: there is nothing in it. Is the name of the database right?`)
}

async function write({ asked, progress, signal }: Move, from: OpenDatabase, to: OpenDatabase, resumed: boolean) {
  const { fromData, toData } = asked
  progress.begin(resumed ? 'Going on with the move that was begun' : 'Moving', await countOf(from))
  for (const store of from.stores) {
    const { total, before } = await carry(store, from, to, progress.of(store.name), signal)
    progress.done(store.name, total, before > 0 ? `${before} were there` : '')
  }
  const dangling = await to.dangling()
  if (dangling > 0)
    progress.line(`${dangling} references lead to documents that are no longer there. They were moved as they are.`)
  if (fromData === toData) return
  await copyFiles(fromData, toData, progress.of('files'), signal)
  if (await copySecrets(fromData, toData))
    progress.line(
      `${join(toData, 'secrets.json')} has secrets of its own, and keeps them: who is logged in logs in again.`,
    )
}

async function countOf(database: OpenDatabase): Promise<number> {
  let count = 0
  for (const store of database.stores) count += await database.count(store)
  return count
}
