import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where Java is kept, and what the system finds by itself. */
const programs = [
  process.env.JAVA_PATH,
  process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin/java'),
  'java',
  '/usr/bin/java',
  '/opt/homebrew/opt/openjdk/bin/java',
]

/** The oldest Java the Nu HTML checker runs on. */
const oldest = 17

/** A Java that runs and is new enough; macOS has a program of the name that only says where to get one. */
export function javaPath(): string | undefined {
  return programs.find((it) => it !== undefined && versionOf(it) >= oldest)
}

function versionOf(program: string): number {
  // Java says its version where errors are said.
  const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' })
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0
}
