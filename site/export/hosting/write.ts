import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oldAddresses } from '../old-addresses.ts'
import { readMaybe } from '../read-maybe.ts'
import type { Snapshot } from '../snapshot.ts'
import { caddyPart } from './caddy.ts'
import { nginxServer, nginxTables } from './nginx.ts'

/**
 * Writes the settings for web servers beside the exported folder: redirects and headers as our own server has them.
 * @returns the files that are not as they were
 */
export function writeHosting(folder: string, snapshot: Snapshot): string[] {
  const old = oldAddresses(snapshot)
  const files = {
    'redirects.nginx.conf': nginxTables(old),
    'server.nginx.conf': nginxServer(snapshot.origin),
    Caddyfile: caddyPart(old, snapshot.origin),
  }
  mkdirSync(folder, { recursive: true })
  return Object.entries(files).flatMap(([name, text]) => {
    const file = join(folder, name)
    if (readMaybe(file)?.equals(Buffer.from(text))) return []
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
    return [name]
  })
}
