import type { Payload } from 'payload'

/** Looks soon for mail that is to leave. */
export function askToWrite(_payload: Payload): void {}
