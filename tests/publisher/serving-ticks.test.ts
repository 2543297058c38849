import { expect, test } from 'vitest'
import { holdsTick } from '#site/serving/quick-ticks.ts'

test('One tick of the process is held, so that their shape is never forgotten', () => {
  expect(holdsTick()).toBe(true)
})
