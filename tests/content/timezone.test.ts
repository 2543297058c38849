import { expect, test } from 'vitest'

test('The tests run outside the county’s time zone, so that code asking the process for the day is found', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('America/St_Johns')
  expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(150)
})
