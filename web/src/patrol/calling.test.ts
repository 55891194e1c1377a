import { expect, test } from 'vitest'

import { newCall, seenOf, stillCalls } from './calling'

type Row = Parameters<typeof newCall>[1][number]
const row = (state: string, severity: string, helping = false, task_id = 'a'): Row => ({ task: { task_id, state }, incident: { severity }, helping }) as Row

test('what was there when the app was opened rings for nobody; what is offered after that does', () => {
  const grave = row('offered', 'life_safety')
  expect(newCall(null, [grave])).toBeNull()
  expect(newCall(seenOf([]), [grave])).toBe('a')
  expect(newCall(seenOf([grave]), [grave])).toBeNull()
  expect(newCall(seenOf([]), [row('offered', 'routine')])).toBeNull()
  expect(newCall(seenOf([]), [row('offered', 'routine', true)])).toBe('a')
})

test('a task that turns grave rings, whether it is still offered or somebody is on the way to it', () => {
  for (const state of ['offered', 'accepted', 'en_route', 'on_scene']) {
    const before = seenOf([row(state, 'routine')])
    expect(newCall(before, [row(state, 'life_safety')])).toBe('a')
  }
})

test('an offer calls until it is answered, work in hand until it was looked at', () => {
  const shown = (state: string, opened: boolean): boolean => stillCalls({ ...row(state, 'life_safety'), ahead: { state } }, opened)
  expect([shown('offered', true), shown('en_route', false), shown('en_route', true), shown('done', false)]).toEqual([true, true, false, false])
})
