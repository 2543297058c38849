/** A write waited too long for its turn: some hook most likely writes without passing `req`. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy'
  constructor(milliseconds: number) {
    super(
      `A write waited ${milliseconds} ms for the transaction before it. ` +
        'A hook that writes must pass `req`, or it waits for its own transaction.',
    )
  }
}

const patience = 20_000

/** First come, first served; one holder at a time. */
export class Turn {
  private last: Promise<void> = Promise.resolve()

  /** Resolves with the function that gives the turn back. @throws WriterBusy */
  async take(): Promise<() => void> {
    const before = this.last
    let release: () => void = () => {}
    const mine = new Promise<void>((resolve) => {
      release = resolve
    })
    this.last = before.then(() => mine)
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WriterBusy(patience)), patience)
    })
    try {
      await Promise.race([before, tooLong])
    } catch (error) {
      release()
      throw error
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}
