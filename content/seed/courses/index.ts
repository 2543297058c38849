import type { Course } from '../../course.ts'
import { build, type CourseSpec, type Owner } from './build.ts'
import { lofoten } from './lofoten.ts'
import { mosjoen } from './mosjoen.ts'
import { nettskolen } from './nettskolen.ts'
import { ofoten } from './ofoten.ts'
import { rana } from './rana.ts'
import { salten } from './salten.ts'
import { sorHelgeland } from './sor-helgeland.ts'
import { vesteralen } from './vesteralen.ts'
import { ytreHelgeland } from './ytre-helgeland.ts'

const byOwner: [Owner, CourseSpec[]][] = [
  ['lofoten', lofoten],
  ['vesteralen', vesteralen],
  ['ofoten', ofoten],
  ['salten', salten],
  ['rana', rana],
  ['mosjoen', mosjoen],
  ['ytre-helgeland', ytreHelgeland],
  ['sor-helgeland', sorHelgeland],
  ['nettskolen', nettskolen],
]

/** Every seeded course, its runs dated from the Oslo day `today`. */
export function courses(today: string): Course[] {
  return byOwner.flatMap(([owner, specs]) => build(owner, today, specs))
}
