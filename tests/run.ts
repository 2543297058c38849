import { spawnSync } from 'node:child_process'
import { chromiumPath } from './journeys/browser.ts'

/** `npm test`: the checks that read the code, then every test, quickest first. Stops at the first that fails. */
interface Step {
  title: string
  command: string[]
}

const steps: Step[] = [
  { title: 'lint and format (Biome)', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { title: 'types (tsc)', command: ['tsc', '--noEmit'] },
  { title: 'types in pages (astro check)', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  {
    title: 'borders between folders (dependency-cruiser)',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      'content',
      'cms',
      'site',
      'start',
      'tests',
      'astro.config.mjs',
      'vitest.config.ts',
    ],
  },
  { title: 'unused files, exports and packages (knip)', command: ['knip'] },
  { title: 'build', command: ['node', 'start/build-both.ts'] },
  { title: 'tests (Vitest)', command: ['vitest', 'run'] },
]

expectChromium()
const began = Date.now()
for (const { title, command } of steps) {
  const from = Date.now()
  process.stdout.write(`\n── ${title}\n`)
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    process.stderr.write(`\n${title} failed (exit ${status}): ${command.join(' ')}\n`)
    process.exit(1)
  }
  process.stdout.write(`── ${title}: ${seconds(from)}\n`)
}
process.stdout.write(`\nEverything passed in ${seconds(began)}.\n`)

function seconds(from: number): string {
  return `${Math.round((Date.now() - from) / 1000)} s`
}

/** The journeys need a Chromium: found, or installed where that can be done, or asked for by name. */
function expectChromium(): void {
  if (chromiumPath() !== undefined) return
  if (process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    process.stdout.write('installing Chromium for the browser tests (apt-get) …\n')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (chromiumPath() !== undefined) return
  }
  process.stderr.write(
    'The browser tests need Chromium, which is not here. Debian and Ubuntu: sudo apt-get install chromium. ' +
      'Elsewhere: install Chrome or Chromium and set CHROMIUM_PATH to its program.\n',
  )
  process.exit(1)
}
