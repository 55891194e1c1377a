import { expect, test } from 'vitest'

import { ahead } from './ahead'
import type { Action, Draft, Entry, PatrolTask } from './entry'
import { entryOf, nextToSend, twin, withFollowers } from './queue'

const NOW = 1_800_000_000_000
/** What is called for from a place, none of which changes the task. */
const BESIDE = ['call_help', 'call_off_help', 'ask_after_me', 'stop_asking', 'say_well'] as const

const draft = (action: Action): Draft => ({ action, taskId: 'a', version: null, content: {}, photos: [], about: null })
const entry = (seq: number, action: Action, change: Partial<Entry> = {}): Entry => ({ ...entryOf(draft(action), { key: `k${seq}`, seq, accountId: 'me', now: NOW }), ...change })
const row = { task: { task_id: 'a', state: 'en_route', version: 3 }, allowed: ['arrive'] } as unknown as PatrolTask

test.each(BESIDE)('%s is sent though a step before it was refused', (action) => {
  const refused = entry(1, 'arrive', { state: 'held' })
  expect(nextToSend([refused, entry(2, 'finish'), entry(3, action)], NOW)?.action).toBe(action)
  expect(withFollowers([refused, entry(2, action)], 'k1').map((each) => each.action)).toEqual(['arrive'])
})

test.each(BESIDE)('a refused %s holds no step up and leaves every button where it was', (action) => {
  const refused = entry(1, action, { state: 'held' })
  expect(nextToSend([refused, entry(2, 'arrive')], NOW)?.action).toBe('arrive')
  expect(ahead(row, [refused])).toMatchObject({ allowed: ['arrive'], held: null })
  expect(twin([refused], draft(action))).toBeNull()
})

test.each([['call_help', 'call_off_help'], ['ask_after_me', 'stop_asking'], ['whistle', 'call_off_whistle']] as const)('%s, taken back and meant again without a network are three words', (call, off) => {
  const said = [entry(1, call), entry(2, off)]
  expect(twin(said, draft(call))).toBeNull()
  expect(twin(said, draft(off))?.key).toBe('k2')
  expect(twin([...said, entry(3, call)], draft(call))?.key).toBe('k3')
  expect(twin(said, { ...draft(call), taskId: 'b' })).toBeNull()
})
