import { readFileSync } from 'node:fs'
import { setTimeout as rest } from 'node:timers/promises'

/** What a process holds of the machine's memory, in MB of a million bytes. */
export interface Memory {
  /** Resident now. */
  now: number
  /** The most it was resident since it started. */
  most: number
}

/** From `/proc`, so on Linux only; null elsewhere. */
export function memoryOf(pid: number): Memory | null {
  let status: string
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return null
  }
  const megabytes = (name: string) => (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6
  return { now: Math.round(megabytes('VmRSS')), most: Math.round(megabytes('VmHWM')) }
}

/** The same once the process has had time to give back what a large publish left, as it does after two seconds. */
export async function memoryAtRest(pid: number): Promise<Memory | null> {
  await rest(4_000)
  return memoryOf(pid)
}

/** Processor time a process has had, all its threads, in milliseconds. From `/proc`; NaN elsewhere. */
export function processorTimeOf(pid: number): number {
  let stat: string
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return Number.NaN
  }
  // After the name in parentheses; fields 14 and 15 of proc(5), in ticks of 10 ms.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
