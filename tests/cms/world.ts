import type { Payload } from 'payload'
import { afterAll } from 'vitest'
import { z } from 'zod'
import type { Role } from '#cms/access/roles.ts'
import { type OwnDatabase, ownDatabase } from '../database/own.ts'

/** The CMS as a visitor over REST meets it, on a copy of a seeded database of its own. */
export interface World {
  payload: Payload
  /** Calls the REST API, with a form and bytes as they are and anything else as JSON; a `token` signs in. Answers parsed JSON. */
  call(
    method: string,
    path: string,
    options?: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>
  /** Makes a user and answers their token. */
  signIn(role: Role, regions?: string[], providers?: string[]): Promise<string>
  publishSecret: string
}

export interface Answer {
  status: number
  body: unknown
}

/**
 * Opens the CMS of this test file, on its database as `prepare` leaves it. Each file runs in a process of its own, so
 * the settings are its own.
 */
export async function world(prepare?: (database: OwnDatabase) => Promise<void>): Promise<World> {
  const database = await ownDatabase()
  await prepare?.(database)
  Object.assign(process.env, database.env)
  process.env.PAYLOAD_SECRET = 'a secret of the tests'
  process.env.PUBLISH_SECRET = 'another secret of the tests'
  process.env.LOG_LEVEL = process.env.T_LOG ?? 'fatal'
  const { openCms } = await import('#cms/open.ts')
  const { default: config } = await import('#cms/payload.config.ts')
  const { handleEndpoints } = await import('payload')
  const { graphql } = await import('#cms/serving/graphql.ts')
  const payload = await openCms({ cron: false })
  afterAll(async () => {
    await payload.destroy()
    await database[Symbol.asyncDispose]()
  })

  const call: World['call'] = async (method, path, { token, body, headers } = {}) => {
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined || isRaw(body) ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    })
    const response = path === '/api/graphql' ? await graphql(request) : await handleEndpoints({ config, request })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }

  let made = 0
  const signIn: World['signIn'] = async (role, regions = [], providers = []) => {
    made += 1
    const email = `${role}-${made}@example.no`
    const password = 'et passord i en test'
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { email, password, name: email, role, regions, providers },
    })
    const { body } = await call('POST', '/api/users/login', { body: { email, password } })
    return z.object({ token: z.string() }).parse(body).token
  }
  return { payload, call, signIn, publishSecret: process.env.PUBLISH_SECRET }
}

function isRaw(body: unknown): body is FormData | Uint8Array<ArrayBuffer> {
  return body instanceof FormData || body instanceof Uint8Array
}
