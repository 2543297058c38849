import * as m0 from './20261122_205809_first.ts'

export const migrations = [
  { name: '20261122_205809_first', up: m0.up, down: m0.down },
]
