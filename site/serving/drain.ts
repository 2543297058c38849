import type { Server } from 'node:http'

/** How often connections whose last answer has gone out are looked for, in milliseconds. */
const lookEvery = 50

/**
 * Stops listening, and resolves when every connection is over: those with nothing under way at once, the others after
 * their answer.
 * @param patience after which those that are left are cut, in milliseconds
 */
export async function drain(server: Server, patience: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  // An answer that began before the end was known did not say that it is the last; its connection is idle after it.
  const looking = setInterval(() => server.closeIdleConnections(), lookEvery)
  const impatient = setTimeout(() => server.closeAllConnections(), patience)
  server.closeIdleConnections()
  await closed
  clearInterval(looking)
  clearTimeout(impatient)
}
