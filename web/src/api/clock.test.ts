import { expect, test } from 'vitest'

import { clockOff, heardTime } from './clock'

const NOON = Date.parse('2026-11-23T12:00:00Z')
const DAY = 86_400_000
const said = new Date(NOON).toISOString()

test('a clock that is a day off is known, until it is right again; a minute is nothing', () => {
  heardTime(said, NOON + 60_000)
  expect(clockOff()).toBe(0)
  heardTime(said, NOON - DAY)
  expect(clockOff()).toBe(DAY)
  heardTime(said, NOON - DAY + 2000)
  expect(clockOff()).toBe(DAY)
  heardTime(said, NOON + DAY)
  expect(clockOff()).toBe(-DAY)
  heardTime('nonsense', NOON)
  expect(clockOff()).toBe(-DAY)
  heardTime(said, NOON)
  expect(clockOff()).toBe(0)
})
