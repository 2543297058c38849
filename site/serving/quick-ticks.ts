import { createHook } from 'node:async_hooks'

/*
 * Imported first. Every answer goes through process.nextTick some seven times, and V8 makes that seven to ten times
 * slower for the rest of the process, a third of what an answer costs, if it collects garbage at an instant when no tick
 * is waiting: the shape of Node's tick objects is then forgotten, and what was learnt of it is taken for many shapes.
 * One such object, held for good, keeps the shape alive. Which processes are struck is chance: the larger the start, the
 * likelier. To see it (Node 24): call nextTick a few times, then gc(), then time it.
 */
let held: object | undefined

const hook = createHook({
  init(_id, type, _trigger, resource) {
    if (type === 'TickObject') held ??= resource
  },
}).enable()
process.nextTick(() => undefined)
hook.disable()

/** Whether a tick is held. */
export function holdsTick(): boolean {
  return held !== undefined
}
