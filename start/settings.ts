import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const address = z.url({ protocol: /^https?$/ }).transform((it) => it.replace(/\/+$/, ''))
const secret = z.string().min(16, 'expected at least 16 characters')

/** Every environment variable the product reads. A variable set to nothing counts as not set. */
const variables = z.object({
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/|file:)/, 'expected mongodb://…, mongodb+srv://… or file:…')
    .optional(),
  MONGODB_COMPATIBILITY: z.enum(['cosmosdb', 'documentdb', 'firestore']).optional(),
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  SITE_URL: address.optional(),
  CMS_URL: address.optional(),
  SITE_NODE_URL: address.optional(),
  PAYLOAD_SECRET: secret.optional(),
  PUBLISH_SECRET: secret.optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(8, 'expected at least 8 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'expected smtp://… or smtps://…')
    .optional(),
  MAIL_FROM: z.email().default('ikke-svar@example.no'),
  IMPORT_PRIVATE_ADDRESSES: z.enum(['true', 'false']).default('false'),
})

export interface Settings {
  /** Absolute folder of everything the installation keeps: database, media, public files, the site's records. */
  dataDir: string
  databaseUrl: string
  /** Which server that only speaks MongoDB's protocol `databaseUrl` leads to; null for MongoDB itself, and for SQLite. */
  mongodbCompatibility: 'cosmosdb' | 'documentdb' | 'firestore' | null
  sitePort: number
  cmsPort: number
  /** Public origin of the site, without a slash at the end. */
  siteUrl: string
  /** Public origin of the CMS, without a slash at the end. */
  cmsUrl: string
  /** Where the CMS reaches this node of the site, for nudges: an origin without a slash at the end. */
  siteNodeUrl: string
  payloadSecret: string
  /** Shared by CMS and site: reads the feed, signs nudges. */
  publishSecret: string
  admin: { email: string; password: string } | null
  smtpUrl: string | null
  mailFrom: string
  /** Whether a catalogue may be fetched from an address inside the network of this machine. */
  importPrivateAddresses: boolean
}

/** A variable is wrong; the message names it and says what to do. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}

/**
 * The settings from the environment. Secrets that are not given are made once and kept in
 * `DATA_DIR/secrets.json`, readable by the owner only, so that a restart keeps sessions and feed working.
 * @throws SettingsInvalid naming the variable.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const result = variables.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new SettingsInvalid(`${issue?.path.join('.')}: ${issue?.message}. Change or unset it, then start again.`)
  }
  const it = result.data
  if ((it.ADMIN_EMAIL === undefined) !== (it.ADMIN_PASSWORD === undefined)) {
    const missing = it.ADMIN_EMAIL === undefined ? 'ADMIN_EMAIL' : 'ADMIN_PASSWORD'
    throw new SettingsInvalid(`${missing}: not set, though its counterpart is. Set both, or neither for a demo login.`)
  }
  if (it.SITE_PORT === it.CMS_PORT) {
    throw new SettingsInvalid(`SITE_PORT and CMS_PORT are both ${it.SITE_PORT}. Give them different ports.`)
  }
  const dataDir = resolve(it.DATA_DIR)
  const kept = it.PAYLOAD_SECRET && it.PUBLISH_SECRET ? null : keptSecrets(dataDir)
  return {
    dataDir,
    databaseUrl: it.DATABASE_URL ?? `file:${join(dataDir, 'eidor.db')}`,
    mongodbCompatibility: it.MONGODB_COMPATIBILITY ?? null,
    sitePort: it.SITE_PORT,
    cmsPort: it.CMS_PORT,
    siteUrl: it.SITE_URL ?? `http://localhost:${it.SITE_PORT}`,
    cmsUrl: it.CMS_URL ?? `http://localhost:${it.CMS_PORT}`,
    siteNodeUrl: it.SITE_NODE_URL ?? `http://127.0.0.1:${it.SITE_PORT}`,
    payloadSecret: it.PAYLOAD_SECRET ?? kept?.payload ?? '',
    publishSecret: it.PUBLISH_SECRET ?? kept?.publish ?? '',
    admin: it.ADMIN_EMAIL && it.ADMIN_PASSWORD ? { email: it.ADMIN_EMAIL, password: it.ADMIN_PASSWORD } : null,
    smtpUrl: it.SMTP_URL ?? null,
    mailFrom: it.MAIL_FROM,
    importPrivateAddresses: it.IMPORT_PRIVATE_ADDRESSES === 'true',
  }
}

const secretsFile = z.object({ payload: secret, publish: secret })

function keptSecrets(dataDir: string): z.infer<typeof secretsFile> {
  const file = join(dataDir, 'secrets.json')
  try {
    if (existsSync(file)) return secretsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
    const made = { payload: randomBytes(32).toString('hex'), publish: randomBytes(32).toString('hex') }
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    return made
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new SettingsInvalid(
      `DATA_DIR: cannot keep files in ${dataDir} (${why}). Make the folder writable, or point DATA_DIR elsewhere.`,
    )
  }
}
