import { expect, test } from 'vitest'

import { ahead } from './ahead'
import type { Action, Draft, Entry, PatrolTask } from './entry'
import { afterAnswer, entryOf, givesWay, nextToSend, twin, withFollowers } from './queue'

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

test.each(BESIDE)('%s goes before everything else that waits, and what is on its way lets it by', (action) => {
  const upload = entry(1, 'finding', { taskId: null })
  const called = entry(3, action)
  expect(nextToSend([upload, entry(2, 'finish', { taskId: 'b' }), called], NOW)?.action).toBe(action)
  expect(givesWay(upload, [upload, called], NOW)).toBe(true)
  expect(afterAnswer(upload, { kind: 'gaveWay' }, NOW)).toEqual(upload)
})

test('a call for help overtakes no step of its own task: that hurries with it', () => {
  const entries = [entry(1, 'finding', { taskId: null }), entry(2, 'arrive'), entry(3, 'call_help'), entry(4, 'call_off_help')]
  const sent: Action[] = []
  for (let rest = entries, next = nextToSend(rest, NOW); next !== null; rest = rest.filter((each) => each !== next), next = nextToSend(rest, NOW)) sent.push(next.action)
  expect(sent).toEqual(['arrive', 'call_help', 'call_off_help', 'finding'])
})

test('nothing stops for a call that may not go yet, for its own lane, or for what is no call', () => {
  const upload = entry(1, 'finding', { taskId: null })
  const [arrive, call] = [entry(2, 'arrive'), entry(3, 'call_help')]
  expect(givesWay(upload, [upload, { ...call, notBefore: NOW + 1 }], NOW)).toBe(false)
  expect(givesWay(upload, [upload, { ...call, state: 'held' }], NOW)).toBe(false)
  expect(givesWay(upload, [upload, arrive], NOW)).toBe(false)
  expect(givesWay(arrive, [arrive, call, entry(4, 'say_well')], NOW)).toBe(false)
})
