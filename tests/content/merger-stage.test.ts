import { expect, test } from 'vitest'
import { mergerStage } from '#content/merger-stage.ts'

const today = '2026-11-22'

test('Separate offices are one door from their day on, whether or not the record is changed by then', () => {
  const on = (oneDoorFrom: string) => mergerStage({ stage: 'separate', oneDoorFrom }, today)
  expect([on('2026-11-23'), on('2026-11-22'), on('2017-01-01')]).toEqual(['ahead', 'one-door', 'one-door'])
})

test('A pilot is a pilot until the record says otherwise, and an established place needs no day', () => {
  expect(mergerStage({ stage: 'pilot', oneDoorFrom: '2020-01-01' }, today)).toBe('pilot')
  expect(mergerStage({ stage: 'established', oneDoorFrom: null }, today)).toBe('one-door')
})
