/** How long work in the background waits for a publish that does not end, in milliseconds: the first fill of a large site takes minutes. */
const longestWait = 1_000

/** Resolves when no publish is under way, or one has been for long. @param over resolves when none is */
export async function quietMoment(over: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWait)
  })
  await Promise.race([over, enough])
  clearTimeout(timer)
}
