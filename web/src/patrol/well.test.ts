import { expect, test } from 'vitest'

import type { Entry } from './entry'
import { asks, offers, stands } from './well'

const AT = Date.parse('2026-11-23T12:00:00Z')
const MINUTE = 60_000
type CheckIn = Parameters<typeof stands>[0]['check_in']
const held = (state: 'waiting' | 'asked' | 'silent', lookAt: number | null): CheckIn =>
  ({ task_id: 't', district_id: 'q', place_path: 'q', state, every_s: 1200, within_s: 300, look_at: lookAt === null ? null : new Date(lookAt).toISOString(), by_hand: true, nights: false, well_at: new Date(AT).toISOString(), version: 1 })
const row = (check_in: CheckIn, ...waiting: Pick<Entry, 'action' | 'doneAt'>[]): Parameters<typeof stands>[0] => ({ ...(check_in == null ? {} : { check_in }), ahead: { waiting } })
const tap = (action: Entry['action'], doneAt: number): Pick<Entry, 'action' | 'doneAt'> => ({ action, doneAt })

test('the phone asks at its moment though it has heard nothing', () => {
  const waits = row(held('waiting', AT + 20 * MINUTE))
  expect(stands(waits, AT)).toEqual({ kind: 'waiting', at: AT + 20 * MINUTE })
  expect(stands(waits, AT + 20 * MINUTE)).toEqual({ kind: 'asked', until: AT + 25 * MINUTE })
})

test('a tap that is not sent holds for as long as questions are apart, and then it asks again', () => {
  const tapped = row(held('asked', AT + 5 * MINUTE), tap('say_well', AT))
  expect(stands(tapped, AT + 19 * MINUTE)).toEqual({ kind: 'noted' })
  expect(asks(tapped, AT + 20 * MINUTE)).toBe(true)
})

test('silence stays until it is answered', () => {
  expect(stands(row(held('silent', null)), AT)).toEqual({ kind: 'silent' })
  expect(stands(row(held('silent', null), tap('say_well', AT)), AT)).toEqual({ kind: 'noted' })
})

test('switched on and off without a network it is noted, and then off', () => {
  expect(stands(row(null), AT)).toEqual({ kind: 'off' })
  expect(stands(row(null, tap('ask_after_me', AT)), AT)).toEqual({ kind: 'noted' })
  expect(stands(row(held('waiting', AT), tap('stop_asking', AT)), AT)).toEqual({ kind: 'off' })
})

test('who is asked by night may ask for it by day too; what is not sent yet is noted until the night asks', () => {
  const nightly = { ...held('waiting', AT + 60 * MINUTE), nights: true, by_hand: false } as CheckIn
  const offered = (each: ReturnType<typeof row>): ReturnType<typeof offers> => offers(each, stands(each, AT))
  expect(offered(row(nightly))).toBe('ask')
  const tapped = row(nightly, tap('ask_after_me', AT))
  expect(stands(tapped, AT)).toEqual({ kind: 'noted' })
  expect(offered(tapped)).toBeNull()
  expect(asks(tapped, AT + 60 * MINUTE)).toBe(true)
})

test('only whoever asked for it can end it', () => {
  const offered = (check_in: CheckIn | null): ReturnType<typeof offers> => offers(row(check_in ?? undefined), stands(row(check_in ?? undefined), AT))
  const waiting = held('waiting', AT + MINUTE)
  expect(offered(waiting)).toBe('stop')
  expect(offered({ ...waiting, by_hand: false } as CheckIn)).toBeNull()
  expect(offered(null)).toBe('ask')
  expect(offered(held('asked', AT + MINUTE))).toBeNull()
})
