import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long the publisher may keep the process from answering visitors, in milliseconds. */
const longestTurn = 8

/** Lets visitors in, once a turn is over; to be awaited between pieces of long work. */
export function takingTurns(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longestTurn) return
    await nextTurn()
    began = performance.now()
  }
}
