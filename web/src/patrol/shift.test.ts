import { expect, test } from 'vitest'

import type { Content, Entry } from './entry'
import { entryOf } from './queue'
import { shiftIn, shiftWaiting } from './shift'

const said = (seq: number, action: Entry['action'], content: Content = {}): Entry =>
  entryOf({ action, taskId: null, version: null, content, photos: [], about: null }, { key: `k${seq}`, seq, accountId: 'me', now: 0 })
const on = (seq: number): Entry => said(seq, 'shift', { onShift: true })
const off = (seq: number): Entry => said(seq, 'shift', { onShift: false })

test('the last word said on this phone counts, whatever order the store gives', () => {
  expect(shiftWaiting([off(3), on(1), off(2)])).toBe(false)
  expect(shiftWaiting([on(1), off(2), on(3)])).toBe(true)
  expect(shiftWaiting([on(3), off(2)])).toBe(true)
})

test('who calls in ill is off shift, and who comes back after that is on it', () => {
  expect(shiftWaiting([on(1), said(2, 'absence', { away: 'sick', days: 1 })])).toBe(false)
  expect(shiftWaiting([on(3), said(2, 'absence', { away: 'sick', days: 1 })])).toBe(true)
})

test('what was refused or given up says nothing, nor does any other step', () => {
  expect(shiftWaiting([{ ...off(1), state: 'held' }, { ...off(2), state: 'dropped' }, said(3, 'finding', { words: '灯坏了' })])).toBeNull()
  expect(shiftIn(said(1, 'finish', { note: '好了' }))).toBeNull()
})
