import { existsSync, readFileSync } from 'node:fs'

/** Milliseconds in one tick of Linux's accounting. */
const tick = 10

/**
 * What a process and its children have computed so far, in milliseconds; undefined where the system does not tell.
 * Steadier than the clock on a machine that does other things as well.
 */
export function cpuOf(pid: number | undefined): number | undefined {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return undefined
  // After the name, which may hold anything, come the fields from the third on; user and system time are the 14th and 15th.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const own = (Number(fields[11]) + Number(fields[12])) * tick
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((it) => it !== '')
  return children.reduce((sum, it) => sum + (cpuOf(Number(it)) ?? 0), own)
}
