import { spawnSync } from 'node:child_process'
import { hasMaven } from './database/compatible.ts'
import { findServer } from './database/server.ts'
import { javaPath } from './gates/java.ts'
import { chromiumPath } from './journeys/browser.ts'
import { caddyPath } from './publisher/front/caddy.ts'
import { hasBrotli, nginxPath } from './publisher/front/nginx.ts'

/** A program of the system that tests run. */
interface Program {
  name: string
  isHere: () => boolean
  /** Debian's packages. */
  packages: string[]
  /** What is not shown without it. */
  missing: string
  /** Where Debian's package cannot be had. */
  elsewhere: string
  /** Whether the tests fail without it, rather than being skipped. */
  needed: boolean
}

/** Fetches the server that CI tests MongoDB's protocol on, and brings the Java that compiles. */
const maven: Program = {
  name: 'Maven',
  isHere: () => hasMaven(),
  packages: ['maven', 'default-jdk-headless'],
  missing: 'the tests of the CMS on what speaks MongoDB’s protocol',
  elsewhere: 'put a mongod on the PATH, or set MONGODB_URL',
  needed: true,
}

const programs: Program[] = [
  {
    name: 'Chromium',
    isHere: () => chromiumPath() !== undefined,
    packages: ['chromium'],
    missing: 'the browser tests',
    elsewhere: 'install Chrome or Chromium and set CHROMIUM_PATH to its program',
    needed: true,
  },
  {
    name: 'nginx',
    isHere: () => nginxPath() !== undefined,
    packages: ['nginx-light'],
    missing: 'the tests of docs/hosting/nginx.conf',
    elsewhere: 'install nginx and set NGINX_PATH to its program',
    needed: true,
  },
  {
    name: 'brotli for nginx',
    isHere: hasBrotli,
    packages: ['libnginx-mod-http-brotli-static'],
    missing: 'brotli in the tests of docs/hosting/nginx.conf',
    elsewhere: 'do without',
    needed: false,
  },
  {
    name: 'Caddy',
    isHere: () => caddyPath() !== undefined,
    packages: ['caddy'],
    missing: 'the tests of docs/hosting/Caddyfile',
    elsewhere: 'install Caddy and set CADDY_PATH to its program',
    needed: false,
  },
  {
    name: 'Java 17',
    isHere: () => javaPath() !== undefined,
    packages: ['default-jre-headless'],
    missing: 'the Nu HTML checker over every page',
    elsewhere: 'install Java 17 or newer and set JAVA_PATH to its program',
    needed: false,
  },
  ...(findServer()?.kind === 'compatible' ? [maven] : []),
]

/** Finds the programs that tests need, and installs them where that can be done. @returns false where one is not to be had */
export function expectPrograms(): boolean {
  install(programs.filter((it) => !it.isHere()))
  const absent = programs.filter((it) => !it.isHere())
  for (const { name, packages, missing, elsewhere, needed } of absent) {
    const how = `Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere: ${elsewhere}.`
    const said = needed
      ? `${name} is not here, and ${missing} need it.`
      : `${name} is not here: ${missing} are skipped.`
    process.stderr.write(`${said} ${how}\n`)
  }
  return absent.every((it) => !it.needed)
}

/** With apt-get, as root on Debian and its kin; one by one, for not every release has every package. */
function install(absent: readonly Program[]): void {
  if (absent.length === 0 || process.platform !== 'linux' || process.getuid?.() !== 0) return
  if (spawnSync('apt-get', ['--version']).status !== 0) return
  process.stdout.write(`installing ${absent.map((it) => it.name).join(', ')} for the tests (apt-get) …\n`)
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  for (const { packages } of absent) {
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], {
      stdio: 'inherit',
      // What a package would start by itself would take port 80.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    })
  }
}
