import { expect, test } from 'vitest'

import type { Draft, Entry } from './entry'
import { carriedOn, entryOf, nextToSend, twin, withFollowers, withGround } from './queue'
import { requestOf } from './request'

const NOW = 1_800_000_000_000

function draft(change: Partial<Draft> = {}): Draft {
  return { action: 'accept', taskId: 'a', version: 2, content: {}, photos: [], about: null, ...change }
}

function entry(seq: number, change: Partial<Entry> = {}): Entry {
  return { ...entryOf(draft(), { key: `k${seq}`, seq, accountId: 'me', now: NOW }), ...change }
}

test('a whistle that was refused holds nobody up, another may be meant, and a double tap is one', () => {
  const blown = entry(1, { action: 'whistle', version: 2 })
  expect(nextToSend([{ ...blown, state: 'held' }, entry(2, { action: 'arrive' })], NOW)?.key).toBe('k2')
  expect(twin([blown], draft({ action: 'whistle' }))).toBe(blown)
  expect(twin([{ ...blown, state: 'held' }], draft({ action: 'whistle' }))).toBeNull()
  expect(withFollowers([blown, entry(2, { action: 'arrive' })], 'k1')).toEqual([blown])
})

test('a whistle goes past a step that was refused and what is stuck behind it, but not past one that only waits', () => {
  const blown = entry(3, { action: 'whistle' })
  const behind = [entry(2, { action: 'arrive' }), blown, entry(4, { action: 'call_off_whistle', version: null }), entry(5, { action: 'finish' })]
  expect(nextToSend([entry(1, { state: 'held' }), ...behind], NOW)).toBe(blown)
  expect(nextToSend([entry(1, { state: 'held' }), { ...blown, notBefore: NOW + 500 }, ...behind.slice(2)], NOW)).toBeNull()
  expect(nextToSend([entry(1, { notBefore: NOW + 500 }), ...behind], NOW)).toBeNull()
})

test('a whistle is given up and taken back by itself, and no other step takes it along', () => {
  const steps = [entry(1), entry(2, { action: 'whistle' }), entry(3, { action: 'arrive' })]
  expect(withFollowers(steps, 'k1').map((each) => each.key)).toEqual(['k1', 'k3'])
  const gone = steps.map((each): Entry => ({ ...each, state: 'dropped' }))
  expect(withGround(gone, 'k2').map((each) => each.key)).toEqual(['k2'])
  expect(withGround(gone, 'k3').map((each) => each.key)).toEqual(['k1', 'k3'])
})

test('a whistle leaves the task as it was: what waits behind it keeps its version', () => {
  const blown = entry(1, { action: 'whistle', version: 2 })
  expect(carriedOn([entry(2, { action: 'arrive', version: 2 })], blown, 2)).toEqual([])
  expect(carriedOn([entry(2, { action: 'arrive', version: 2 })], blown, 3)[0]?.version).toBe(3)
})

test('what a whistle says goes out as the brain reads it, and who was chosen leads', () => {
  const parties = [{ accountId: 'a', name: '甲', title: '关阀', hours: 4 }, { accountId: 'b', name: '乙', title: '通知住户', hours: 4 }]
  const { url, body } = requestOf(entry(1, { action: 'whistle', content: { parties, lead: 'b' } }), NOW)
  expect(url).toBe('/api/v1/tasks/a/whistle')
  expect(body).toMatchObject({ parties: [{ account_id: 'a', title: '关阀', hours: 4 }, { account_id: 'b', title: '通知住户', hours: 4 }], lead: 'b', version: 2 })
})
