import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { z } from 'zod'
import { type Site, startSite } from '#site/start.ts'
import { type OwnDatabase, ownDatabase } from '../database/own.ts'
import { freePorts } from '../journeys/house.ts'
import { buildWorld } from '../publisher/built-world.ts'

const publishSecret = 'another secret of the tests'
const login = { email: 'admin@example.no', password: 'et passord i en test' }

/** The CMS as a process of its own, as it is run, on a copy of the seeded database where the run has one. */
export class RunningCms implements AsyncDisposable {
  readonly database: OwnDatabase
  readonly url: string
  readonly login = login
  readonly #ports: [number, number]
  readonly #admin: boolean
  #process: ChildProcess | undefined
  #token = ''

  private constructor(database: OwnDatabase, ports: [number, number], admin: boolean) {
    this.#admin = admin
    this.database = database
    this.#ports = ports
    this.url = `http://127.0.0.1:${ports[1]}`
  }

  /** @param admin whether to serve the admin too, which must be built */
  static async start({ admin = false } = {}): Promise<RunningCms> {
    const cms = new RunningCms(await ownDatabase(), await freePorts(), admin)
    await cms.start()
    return cms
  }

  get dataDir(): string {
    return this.database.dataDir
  }

  async start(): Promise<void> {
    const [site, cms] = this.#ports
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      ...this.database.env,
      SITE_PORT: String(site),
      CMS_PORT: String(cms),
      CMS_URL: this.url,
      PAYLOAD_SECRET: 'a secret of the tests',
      PUBLISH_SECRET: publishSecret,
      ADMIN_EMAIL: login.email,
      ADMIN_PASSWORD: login.password,
      NODE_ENV: 'production',
      LOG_LEVEL: 'fatal',
    }
    const child = fork('cms/server.ts', { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.#process = child
    await said(child)
    if (this.#admin) {
      child.send('admin-built')
      await said(child)
    }
    const answer = z.object({ token: z.string() }).parse(await this.call('POST', '/api/users/login', login))
    this.#token = answer.token
  }

  async stop(): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }

  /** As a power cut: nothing is finished. */
  async kill(): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { authorization: `JWT ${this.#token}`, 'content-type': 'application/json' }
    const init = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(this.url + path, { method, headers, ...init })
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response.json()
  }

  /** A node of the site that follows this CMS, over the small world of the publisher's tests. */
  async node(dataDir = mkdtempSync(join(tmpdir(), 'eidor-node-'))): Promise<Node> {
    const settings = { dataDir, siteUrl: 'https://eidor.example.no', cmsUrl: this.url, publishSecret, sitePort: 0 }
    const site = await startSite(settings, { appDir: await buildWorld(), log: pino({ level: 'silent' }) })
    await site.caughtUp
    return new Node(site, dataDir)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
    await this.database[Symbol.asyncDispose]()
  }
}

/** The next thing it says. */
function said(child: ChildProcess): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The CMS ended (exit ${code}) before it was up.`)))
  })
}

export class Node implements AsyncDisposable {
  readonly site: Site
  readonly dataDir: string

  constructor(site: Site, dataDir: string) {
    this.site = site
    this.dataDir = dataDir
  }

  async page(path: string): Promise<string> {
    return (await fetch(`http://127.0.0.1:${this.site.port}${path}`)).text()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.site.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
