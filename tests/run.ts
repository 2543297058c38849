import { spawnSync } from 'node:child_process'
import { aboutServer, findServer } from './database/server.ts'
import { expectPrograms } from './programs.ts'

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

if (!expectPrograms()) process.exit(1)
process.stdout.write(`${aboutServer(findServer())}\n`)
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
process.stdout.write(`\n${aboutServer(findServer())}\nEverything passed in ${seconds(began)}.\n`)

function seconds(from: number): string {
  return `${Math.round((Date.now() - from) / 1000)} s`
}
