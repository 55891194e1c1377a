import { expect, test } from 'vitest'

import { fieldTime } from '../text/times'
import type { DisputeFile } from './calls'
import { agreementOf, begun, enough, meetingOf, namesIn, sidesOf } from './writing'

const NOON = new Date('2026-11-23T20:30:00Z')
const file = { sides: [{ name: '赵甲' }, { name: '钱乙' }] } as DisputeFile

test('a moment is read off the community clock, whatever the browser keeps', () => {
  expect(fieldTime(NOON.getTime())).toBe('2026-11-24T04:30')
})

test('names may be set apart by what people use, and stand once', () => {
  expect(namesIn('赵甲、钱乙, 孙丙\n赵甲；')).toEqual(['赵甲', '钱乙', '孙丙'])
  expect(namesIn(' 、 ')).toEqual([])
})

test('a meeting begins now with both sides there and needs place and words', () => {
  const draft = begun('meeting', file, NOON)
  expect(draft).toMatchObject({ at: '2026-11-24T04:30', names: '赵甲、钱乙' })
  expect(enough('meeting', draft)).toBe(false)
  const told = { ...draft, place: ' 居委会 ', words: '都让一步 ' }
  expect(enough('meeting', told)).toBe(true)
  expect(meetingOf(told)).toMatchObject({ held_at: '2026-11-24T04:30:00+08:00', place: '居委会', said: '都让一步' })
})

test('an agreement is of a day and signed unless it is said otherwise', () => {
  expect(agreementOf({ ...begun('agreement', file, NOON), words: '不吵' })).toEqual({ terms: '不吵', signed_by: ['赵甲', '钱乙'], signed_on: '2026-11-24', oral: false })
})

test('a visit needs a day alone, a referral whom and why', () => {
  expect(enough('visit', begun('visit', file, NOON))).toBe(true)
  expect(enough('referral', { ...begun('referral', file, NOON), words: '谈不拢' })).toBe(false)
})

test('rows nobody filled in are no sides', () => {
  expect(sidesOf([{ name: ' 赵甲 ', house: '', phone: ' ' }, { name: '', house: '3', phone: null }])).toEqual([{ name: '赵甲', house: '', phone: null }])
})
