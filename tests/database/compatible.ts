import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { javaPath } from '../gates/java.ts'
import type { Server } from './server.ts'

const folder = join(import.meta.dirname, 'compatible')
/** Fetched once, and kept where npm's own packages are. */
const jars = 'node_modules/.cache/compatible-server'

/** Whether the server can be fetched, and its few lines of Java compiled. */
export function hasMaven(): boolean {
  return ['mvn', 'javac'].every((it) => spawnSync(it, ['-version']).status === 0)
}

/**
 * Starts mongo-java-server, a server in memory that speaks MongoDB's protocol. It has no transactions, no replica set
 * and no explain: what passes on it is shown for the protocol, not for MongoDB itself.
 */
export async function startCompatible(): Promise<Server> {
  const java = javaPath()
  if (java === undefined)
    throw new Error('There is no Java 17. Debian and Ubuntu: apt-get install default-jdk-headless maven.')
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies'
  execFileSync('mvn', [
    '-q',
    '-B',
    '-f',
    join(folder, 'pom.xml'),
    copy,
    `-DoutputDirectory=${join(process.cwd(), jars)}`,
  ])
  const child = spawn(java, ['-cp', join(jars, '*'), join(folder, 'Server.java')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [port] = await once(createInterface(child.stdout), 'line')
  return {
    url: `mongodb://127.0.0.1:${port}`,
    compatibility: 'cosmosdb',
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
}
