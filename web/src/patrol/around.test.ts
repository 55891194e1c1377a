import { expect, test } from 'vitest'

import { aged } from './age'
import type { Draft, Entry } from './entry'
import { afterAnswer, answerOf, entryOf, nextLook, nextToSend } from './queue'
import { requestOf } from './request'

/** What goes wrong around the queue: clocks that jump, somebody between us and the brain, an order that was not meant. */
const NOW = 1_800_000_000_000
const draft = (change: Partial<Draft> = {}): Draft => ({ action: 'accept', taskId: 'a', version: 2, content: {}, photos: [], about: null, ...change })
const entry = (seq: number, change: Partial<Entry> = {}): Entry => ({ ...entryOf(draft(), { key: `k${seq}`, seq, accountId: 'me', now: NOW }), ...change })

test('who finishes and then goes off shift has finished first, however long the photo takes', () => {
  const off = (action: 'shift' | 'absence'): Entry => entry(2, { action, taskId: null, content: action === 'shift' ? { onShift: false } : { away: 'sick', days: 0 } })
  for (const leaving of [off('shift'), off('absence')]) {
    const later = entry(3, { action: 'shift', taskId: null, content: { onShift: true } })
    const finish = entry(1, { action: 'finish', notBefore: NOW + 60_000 })
    expect(nextToSend([finish, leaving, later], NOW)).toBeNull()
    expect(nextToSend([finish, leaving, later], NOW + 60_000)?.key).toBe('k1')
    expect(nextToSend([leaving, later], NOW)?.key).toBe('k2')
    // What waits for a person keeps nobody on shift, nor does what was done after that.
    expect(nextToSend([{ ...finish, state: 'held' }, leaving], NOW)?.key).toBe('k2')
    expect(nextToSend([leaving, entry(3, { notBefore: NOW + 60_000 })], NOW)?.key).toBe('k2')
  }
  const on = entry(2, { action: 'shift', taskId: null, content: { onShift: true } })
  expect(nextToSend([entry(1, { notBefore: NOW + 60_000 }), on], NOW)?.key).toBe('k2')
})

test('a clock that is set back by a day keeps no step, and least of all a call for help, for a day', () => {
  const tried = afterAnswer(entry(1, { action: 'call_help' }), { kind: 'unreached' }, NOW)
  const yesterday = NOW - 86_400_000
  expect(nextToSend([tried ?? entry(9)], yesterday)?.key).toBe('k1')
  expect(nextLook([tried ?? entry(9)], yesterday)).toBe(yesterday)
  // As long as the brain may ask us to wait it is waited.
  const asked = afterAnswer(entry(1), { kind: 'later', seconds: 600 }, NOW)
  expect(nextToSend([asked ?? entry(9)], NOW)).toBeNull()
})

test('what a phone took down while its clock stood years back is not too old once the clock is right', () => {
  const flat = Date.parse('2015-01-01T08:00:00Z')
  const kept = entryOf(draft(), { key: 'k', seq: 1, accountId: 'me', now: flat, known: NOW })
  expect(kept.doneAt).toBe(flat)
  expect(aged(kept, NOW + 60_000)).toBe(kept)
  expect(aged(kept, NOW + 31 * 86_400_000)).toMatchObject({ state: 'held', content: {} })
})

test('a position of last month refuses no call for help', () => {
  const fix = { lat: 27.1, lon: 115, accuracyM: 2e7, at: NOW - 40 * 86_400_000 }
  const { body } = requestOf(entry(1, { action: 'call_help', fix }), NOW)
  expect(body).toMatchObject({ position_age_s: 1_000_000, accuracy_m: 1_000_000 })
})

test('a refusal that the brain did not write is no answer: the step waits on', () => {
  const page = { status: 403, code: 'unknown', detail: null }
  for (const status of [400, 403, 404, 405, 409, 422, 451]) expect(answerOf(status, { ...page, status }, null).kind).toBe('later')
  // A photo that is too large for whatever stands between us never goes through.
  expect(answerOf(413, { ...page, status: 413 }, null).kind).toBe('refused')
})
