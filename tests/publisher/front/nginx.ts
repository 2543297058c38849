import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Front, freePort, run } from './front.ts'

/** Debian keeps it where only root looks. */
const places = [
  process.env.NGINX_PATH,
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
]
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export function nginxPath(): string | undefined {
  return places.find((it) => it !== undefined && existsSync(it))
}

export function hasBrotli(): boolean {
  return existsSync(brotli)
}

export interface Behind {
  /** The public folder. */
  root: string
  /** Where the site process listens. */
  sitePort: number
}

/**
 * Starts a real nginx with the configuration of docs/hosting, its placeholders filled in, on a free port and a folder
 * of its own.
 */
export async function startNginx({ root, sitePort }: Behind): Promise<Front> {
  const program = nginxPath()
  if (!program) throw new Error('There is no nginx. Debian and Ubuntu: apt-get install nginx-light.')
  const prefix = mkdtempSync(join(tmpdir(), 'eidor-nginx-'))
  mkdirSync(join(prefix, 'temp'))
  const port = await freePort()
  writeFileSync(join(prefix, 'nginx.conf'), whole(site({ root, sitePort, port }), prefix))
  const running = await run(program, ['-p', prefix, '-e', 'stderr', '-c', join(prefix, 'nginx.conf')], port)
  return {
    port,
    pid: running.pid,
    async [Symbol.asyncDispose]() {
      await running.stop()
      rmSync(prefix, { recursive: true, force: true })
    },
  }
}

/** docs/hosting/nginx.conf for a site without a name or a certificate. */
function site({ root, sitePort, port }: Behind & { port: number }): string {
  const conf = readFileSync(fileURLToPath(new URL('../../../docs/hosting/nginx.conf', import.meta.url)), 'utf8')
  return conf
    .replaceAll('/var/lib/eidor/public', realpathSync(root))
    .replaceAll('127.0.0.1:4321', `127.0.0.1:${sitePort}`)
    .replace(/server \{\s+listen 80;[^}]*\}/, '')
    .replace(/^ *ssl_certificate.*$/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:443 ssl http2;', '')
    .replace('#brotli_static on;', hasBrotli() ? 'brotli_static on;' : '')
}

function whole(http: string, prefix: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (it) => `${it}_temp_path ${prefix}/temp/${it};`,
  )
  return `
${hasBrotli() ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${prefix}/pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off;
  ${temporary.join('\n  ')}
  ${http}
}`
}
