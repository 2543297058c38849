import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePorts, type House, startHouse } from '../journeys/house.ts'

/** Runs `npm start`'s program to its end. */
async function startFails(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['start/main.ts'], { env: { ...process.env, ...env } })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said }
}

const folder = () => mkdtempSync(join(tmpdir(), 'eidor-start-'))

describe('npm start refuses in one line that names the variable', () => {
  it('when a port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const { code, said } = await startFails({ DATA_DIR: folder(), SITE_PORT: String(port) })
    server.close()
    expect({ code, said }).toEqual({
      code: 1,
      said: `SITE_PORT: port ${port} is taken by another program. Stop that program, or set SITE_PORT to a free port.\n`,
    })
  })

  it('when a variable is wrong', async () => {
    const { code, said } = await startFails({ DATA_DIR: folder(), CMS_PORT: 'tre tusen' })
    expect(code).toBe(1)
    expect(said).toMatch(/^CMS_PORT: .+ Change or unset it, then start again\.\n$/)
  })

  it('when DATA_DIR cannot be written', async () => {
    const file = join(folder(), 'a-file')
    writeFileSync(file, '')
    const { code, said } = await startFails({ DATA_DIR: join(file, 'data') })
    expect(code).toBe(1)
    expect(said).toMatch(/^DATA_DIR: cannot .+ point DATA_DIR elsewhere\.\n$/)
  })
})

describe('npm start on an empty folder', () => {
  let house: House
  beforeAll(async () => {
    house = await startHouse({ ADMIN_EMAIL: '', ADMIN_PASSWORD: '' })
  })
  afterAll(() => house?.stop())

  it('says where site and CMS are, each in one line, and how to log in', () => {
    expect(house.output()).toMatch(new RegExp(`^site {2}${house.site}$`, 'm'))
    expect(house.output()).toMatch(
      new RegExp(`^cms {3}${house.cms}/admin {3}\\(log in as \\S+, password \\S+ – shown this once\\)$`, 'm'),
    )
  })

  it('keeps the made password nowhere in clear', () => {
    const password = /password (\S+) –/.exec(house.output())?.[1] ?? ''
    expect(password.length).toBeGreaterThan(8)
    for (const file of ['eidor.db', 'eidor.db-wal', 'secrets.json']) {
      const path = join(house.dataDir, file)
      if (existsSync(path)) expect(readFileSync(path).includes(password)).toBe(false)
    }
  })

  it('publishes the front page, the eight region pages and the course pages as files', () => {
    const regions = ['lofoten', 'vesteralen', 'ofoten', 'salten', 'rana', 'mosjoen', 'ytre-helgeland', 'sor-helgeland']
    for (const page of ['', ...regions])
      expect(existsSync(join(house.dataDir, 'public', page, 'index.html')), page).toBe(true)
  })

  it('starts again on the same folder without seeding it anew, and stops with exit 0', async () => {
    const [sitePort, cmsPort] = await freePorts()
    const own = folder()
    const first = await startHouse({ DATA_DIR: own, SITE_PORT: String(sitePort), CMS_PORT: String(cmsPort) })
    expect(await first.stop()).toBe(0)
    const second = await startHouse({ DATA_DIR: own })
    expect(second.output()).not.toContain('seeded')
    expect(second.output()).not.toContain('password')
    expect(await second.stop()).toBe(0)
  })

  it('stops the other side and ends with an error when one side dies', async () => {
    const other = await startHouse()
    const { pid } = other.process
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
    const code = new Promise<number | null>((resolve) => other.process.once('exit', resolve))
    const [cms] = children
    if (cms === undefined) throw new Error('The supervisor has no children.')
    process.kill(cms, 'SIGKILL')
    expect(await code).toBe(1)
    await expect(fetch(`${other.site}/lofoten/`)).rejects.toThrow()
  })
})

it('secrets are readable by their owner only', async () => {
  const own = folder()
  chmodSync(own, 0o755)
  const { readSettings } = await import('#start/settings.ts')
  const { statSync } = await import('node:fs')
  const settings = readSettings({ DATA_DIR: own })
  expect(statSync(join(own, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(readSettings({ DATA_DIR: own }).publishSecret).toBe(settings.publishSecret)
})
