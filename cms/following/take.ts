import { personOf } from '#content/follow.ts'
import { readSettings } from '#start/settings.ts'
import { afterCommit } from '../database/after-commit.ts'
import { regionIds } from '../demand/regions.ts'
import type { Handler } from '../submissions/handler.ts'
import { erasePerson } from './erase.ts'
import { askToWrite } from './post.ts'
import { followsWhere, searchWhere, stored } from './stored.ts'

const settings = readSettings(process.env)

const day = 86_400_000
/** Letters that ask one address for confirmation within a day: others may write an address that is not theirs. */
const mostAsked = 3
/** Searches that one address may follow. */
const mostFollowed = 30

/** Notes that somebody wants to follow a search; nothing comes of it until they confirm. */
export const takeFollow: Handler<'follow'> = async ({ key, email, query, region, language }, { req, at }) => {
  const { payload } = req
  const person = personOf(email, settings.publishSecret)
  const others = await followsWhere({ payload, req }, { person: { equals: person } })
  const asked = await followsWhere(
    { payload, req },
    {
      and: [
        { person: { equals: person } },
        { confirmed: { exists: false } },
        { at: { greater_than: stored(at - day) } },
      ],
    },
  )
  if (asked.length >= mostAsked || others.length >= mostFollowed) return
  const search = await searchOf(req, query, region)
  const data = { key, email: email.trim(), person, search, language, at: stored(at), refused: 0 }
  await payload.db.create({ collection: 'follows', data, req, returning: false })
  await afterCommit(req, () => askToWrite(payload))
}

async function searchOf(
  req: Parameters<Handler<'follow'>>[1]['req'],
  query: string,
  region: string | null,
): Promise<string> {
  const { payload } = req
  const known = await searchWhere({ payload, req }, { query: { equals: `?${query}` } })
  if (known) return known.id
  const regions = region === null ? null : await regionIds(req)
  const data = { query: `?${query}`, region: (region !== null && regions?.get(region)) || null }
  const { id } = await payload.db.create({ collection: 'follow-searches', data, req })
  return String(id)
}

/** The address is theirs. One who follows the same already keeps that. */
export const confirmFollow: Handler<'follow-confirm'> = async ({ follow }, { req, at }) => {
  const { payload } = req
  const [it] = await followsWhere({ payload, req }, { key: { equals: follow } })
  if (!it || it.confirmed !== null) return
  const same = { person: { equals: it.person }, search: { equals: it.search }, confirmed: { exists: true } }
  const [before] = await followsWhere({ payload, req }, same)
  const { db } = payload
  if (before) await db.deleteMany({ collection: 'follows', where: { id: { equals: it.id } }, req })
  else await db.updateOne({ collection: 'follows', id: it.id, data: { confirmed: stored(at) }, req, returning: false })
  await afterCommit(req, () => askToWrite(payload))
}

/** Ends one follow. */
export const stopFollow: Handler<'follow-stop'> = async ({ follow }, { req }) => {
  await req.payload.db.deleteMany({ collection: 'follows', where: { key: { equals: follow } }, req })
}

/** Ends all that one address follows, and erases it. */
export const eraseFollower: Handler<'follow-erase'> = ({ person }, { req }) =>
  erasePerson({ payload: req.payload, req }, person)
