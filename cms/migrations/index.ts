<<<<<<< HEAD
import * as m0 from './20261122_173329_first.ts'

export const migrations = [
  { name: '20261122_173329_first', up: m0.up, down: m0.down },
=======
import * as m0 from './20261122_172903_first.ts'

export const migrations = [
  { name: '20261122_172903_first', up: m0.up, down: m0.down },
>>>>>>> 36e2955 (Generate what follows from the followed searches)
]
