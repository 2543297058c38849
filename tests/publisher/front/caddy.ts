import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Front, freePort, run } from './front.ts'
import type { Behind } from './nginx.ts'

const places = [process.env.CADDY_PATH, '/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy']

export function caddyPath(): string | undefined {
  return places.find((it) => it !== undefined && existsSync(it))
}

/** Starts a real Caddy with the configuration of docs/hosting, its placeholders filled in, on a free port. */
export async function startCaddy({ root, sitePort }: Behind): Promise<Front> {
  const program = caddyPath()
  if (!program) throw new Error('There is no Caddy. Debian and Ubuntu: apt-get install caddy.')
  const home = mkdtempSync(join(tmpdir(), 'eidor-caddy-'))
  const port = await freePort()
  const conf = readFileSync(fileURLToPath(new URL('../../../docs/hosting/Caddyfile', import.meta.url)), 'utf8')
  const site = conf
    .replaceAll('/var/lib/eidor/public', root)
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${sitePort}`)
    .replace('eidor.example.no {', `http://127.0.0.1:${port} {`)
  // Everything it keeps, in a folder of its own; no certificates, no port to be told things on.
  const options = `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n`
  writeFileSync(join(home, 'Caddyfile'), options + site)
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
  const running = await run(program, ['run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')], port, env)
  return {
    port,
    pid: running.pid,
    async [Symbol.asyncDispose]() {
      await running.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
