import * as m0 from './20261122_234402_first.ts'

export const migrations = [
  { name: '20261122_234402_first', up: m0.up, down: m0.down },
]
