import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Settings, SettingsInvalid } from './settings.ts'

/**
 * Everything that can be known to be wrong before anything is started.
 * @throws SettingsInvalid naming the variable and what to do.
 */
export async function preflight(settings: Settings): Promise<void> {
  try {
    mkdirSync(settings.dataDir, { recursive: true })
    accessSync(settings.dataDir, constants.W_OK)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new SettingsInvalid(
      `DATA_DIR: cannot write in ${settings.dataDir} (${why}). Make the folder writable, or point DATA_DIR elsewhere.`,
    )
  }
  await expectFree('SITE_PORT', settings.sitePort)
  await expectFree('CMS_PORT', settings.cmsPort)
}

async function expectFree(variable: string, port: number): Promise<void> {
  const probe = createServer()
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    probe.once('error', resolve)
    probe.listen(port, () => resolve(null))
  })
  if (problem === null) {
    await new Promise((resolve) => probe.close(resolve))
    return
  }
  if (problem.code === 'EADDRINUSE') {
    throw new SettingsInvalid(
      `${variable}: port ${port} is taken by another program. Stop that program, or set ${variable} to a free port.`,
    )
  }
  if (problem.code === 'EACCES') {
    throw new SettingsInvalid(
      `${variable}: this user may not listen on port ${port}. Set ${variable} to a port above 1023.`,
    )
  }
  throw new SettingsInvalid(
    `${variable}: cannot listen on port ${port} (${problem.message}). Set ${variable} to another port.`,
  )
}
