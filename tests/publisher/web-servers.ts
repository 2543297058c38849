import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A web server of somebody else's over an exported folder. */
export interface WebServer extends AsyncDisposable {
  url: string
}

interface Folders {
  /** The exported site. */
  out: string
  /** The settings beside it. */
  hosting: string
  /** Where the server may keep what it needs. */
  folder: string
}

/** Whether a program can be run here. */
export function isHere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

export async function startNginx({ out, hosting, folder }: Folders): Promise<WebServer> {
  const port = await freePort()
  const home = made(folder, 'nginx')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${home}/${it};`)
  const config = `daemon off; pid ${home}/pid; error_log stderr warn; worker_processes 1;
events { worker_connections 64; }
http {
  access_log off; ${paths.join(' ')}
  types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; text/plain txt; image/svg+xml svg; font/woff2 woff2; }
  include ${hosting}/redirects.nginx.conf;
  server { listen 127.0.0.1:${port}; server_name _; root ${out}; include ${hosting}/server.nginx.conf; }
}`
  writeFileSync(join(home, 'nginx.conf'), config)
  return started('nginx', ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')], port)
}

export async function startCaddy({ out, hosting, folder }: Folders): Promise<WebServer> {
  const port = await freePort()
  const home = made(folder, 'caddy')
  const config = `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${out}
	import ${hosting}/Caddyfile
}
`
  writeFileSync(join(home, 'Caddyfile'), config)
  const run = ['run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')]
  return started('caddy', run, port, { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home })
}

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter']

export async function startApache({ out, folder }: Folders): Promise<WebServer> {
  const port = await freePort()
  const home = made(folder, 'apache')
  writeFileSync(
    join(home, 'mime.types'),
    'text/html html\ntext/css css\ntext/javascript js\napplication/json json\napplication/xml xml\ntext/plain txt\n',
  )
  const config = `ServerRoot ${home}
ServerName 127.0.0.1
PidFile ${home}/pid
ErrorLog ${home}/error.log
LogLevel warn
Listen 127.0.0.1:${port}
Mutex file:${home} default
${apacheModules.map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`).join('\n')}
TypesConfig ${home}/mime.types
<IfModule unixd_module>
User nobody
Group nogroup
</IfModule>
DocumentRoot ${out}
<Directory />
Require all denied
</Directory>
<Directory ${out}>
AllowOverride All
Require all granted
</Directory>
`
  writeFileSync(join(home, 'apache.conf'), config)
  return started('apache2', ['-X', '-f', join(home, 'apache.conf')], port)
}

/** Runs a server until it answers. @throws Error with what it printed, when it ends first */
async function started(
  program: string,
  args: string[],
  port: number,
  env: Record<string, string> = {},
): Promise<WebServer> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let printed = ''
  for (const it of [child.stdout, child.stderr]) it.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${program} ended (exit ${child.exitCode}):\n${printed}`)
    await pause(20)
  }
  return { url, [Symbol.asyncDispose]: () => stopped(child, ended) }
}

async function stopped(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  await ended
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual' }).then(
    (it) => it.body?.cancel().then(() => true) ?? true,
    () => false,
  )
}

function made(folder: string, name: string): string {
  const home = join(folder, name)
  mkdirSync(home, { recursive: true })
  return home
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}
