/** A move cannot begin or go on; the message says why, where, and what to do. */
export class MoveRefused extends Error {
  override readonly name = 'MoveRefused'
}

/** Ctrl-C, or another who asked for an end. What is written stays, and the same command goes on from there. */
export class MoveInterrupted extends Error {
  override readonly name = 'MoveInterrupted'
}
