import { adminBuild, BuildFailed, build, siteBuild } from './build.ts'

/** `npm run build`: builds what is stale, for sides that are started each on their own. */
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await build(siteBuild, say)
  await build(adminBuild, say)
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
