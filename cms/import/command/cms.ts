import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readSettings } from '#start/settings.ts'
import { commandHeader, signCommand } from '../command-signature.ts'
import type { Run } from '../run.ts'

/** The CMS could not be asked, or said no; the message says why and what to do. */
export class CmsRefused extends Error {
  override readonly name = 'CmsRefused'
}

const refusal = z.object({ said: z.object({ en: z.string() }).optional(), error: z.string().optional() })

/** The running CMS of this installation, asked as the machine's owner. */
export class Cms {
  readonly #address: string
  readonly #secret: string

  private constructor(address: string, secret: string) {
    this.#address = address
    this.#secret = secret
  }

  /** @throws CmsRefused where there is no installation here, or its CMS does not run */
  static async find(env: NodeJS.ProcessEnv): Promise<Cms> {
    const dataDir = resolve(env.DATA_DIR || 'data')
    // Reading the settings would make secrets where there are none, and nobody would know them.
    if (!env.PAYLOAD_SECRET && !existsSync(join(dataDir, 'secrets.json')))
      throw new CmsRefused(
        `There is no installation in ${dataDir}. Start it with npm start, or say where it is with DATA_DIR.`,
      )
    const { cmsPort, payloadSecret } = readSettings(env)
    const address = `http://127.0.0.1:${cmsPort}`
    const isThere = await fetch(`${address}/health`).then(
      (it) => it.ok,
      () => false,
    )
    if (!isThere)
      throw new CmsRefused(
        `The CMS does not answer at ${address}. Start it with npm start, or say where it is with CMS_PORT, and run this again.`,
      )
    return new Cms(address, payloadSecret)
  }

  /** @throws CmsRefused */
  async ask<T>(method: 'GET' | 'POST', path: string, body?: BodyInit): Promise<T> {
    const headers = { [commandHeader]: signCommand(this.#secret, method, path, Date.now()), 'accept-language': 'en' }
    const response = await fetch(this.#address + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    }).catch((error: unknown) => {
      throw new CmsRefused(`The CMS stopped answering: ${error instanceof Error ? error.message : String(error)}.`)
    })
    const answer: unknown = await response.json().catch(() => ({}))
    // The type is that of the endpoint, which belongs to this same house.
    if (response.ok) return answer as T
    const { said, error } = refusal.safeParse(answer).data ?? {}
    if (response.status === 401)
      throw new CmsRefused(
        'The CMS does not know this command: it runs with other secrets. Say where it is with DATA_DIR.',
      )
    throw new CmsRefused(said?.en ?? error ?? `The CMS answered ${response.status}.`)
  }

  upload(bytes: Uint8Array | null, options: object): Promise<Run> {
    const path = `/api/imports?options=${encodeURIComponent(JSON.stringify(options))}`
    // A copy: what Node reads may be a part of a larger buffer.
    return this.ask('POST', path, bytes === null ? '' : new Uint8Array(bytes))
  }
}
