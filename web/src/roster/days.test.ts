import { expect, test } from 'vitest'

import { fieldTime, instantOf } from '../text/times'
import { daysFrom, plusDays, stretchOn } from './days'

const entry = (begins: string, ends: string): { begins: string; ends: string } => ({ begins, ends })

test('a night turn stands on both its days, each with its own hours', () => {
  const night = entry('2026-11-23T12:00:00Z', '2026-11-23T22:00:00Z') // 20:00 to 06:00 in the community
  expect(stretchOn(night, '2026-11-23')).toEqual({ from: '20:00', to: '24:00', whole: false })
  expect(stretchOn(night, '2026-11-24')).toEqual({ from: '00:00', to: '06:00', whole: false })
  expect(stretchOn(night, '2026-11-25')).toBeNull()
})

test('an absence of days fills those in between', () => {
  const leave = entry('2026-11-23T00:00:00+08:00', '2026-11-25T12:00:00+08:00')
  expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((day) => stretchOn(leave, day)?.whole ?? null)).toEqual([null, true, true, false, null])
})

test('what ends at midnight is of the day before', () => {
  expect(stretchOn(entry('2026-11-23T16:00:00+08:00', '2026-11-24T00:00:00+08:00'), '2026-11-24')).toBeNull()
})

test('a week has seven days, over the end of a month and a year', () => {
  expect(daysFrom('2026-12-28')).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'])
  expect(plusDays('2026-11-30', -7)).toBe('2026-11-23')
})

test('what a field holds is an instant and back', () => {
  expect(fieldTime(Date.parse(instantOf('2026-11-23T08:30')))).toBe('2026-11-23T08:30')
})
