import * as m0 from './20261123_075331_first.ts'

export const migrations = [
  { name: '20261123_075331_first', up: m0.up, down: m0.down },
]
