import { expect, test } from 'vitest'

import type { Draft, Entry, MyRound } from './entry'
import { entryOf, laneOf, nextToSend, twin, withFollowers, withGround } from './queue'
import { requestOf } from './request'
import { digestOf, hereOn, readCode, roundAhead, stateAt, withRound } from './rounds'

const NOON = Date.parse('2026-11-23T04:00:00Z')
const at = (minutes: number): string => new Date(NOON + minutes * 60_000).toISOString()

const round = (change: Partial<MyRound> = {}): MyRound => ({
  round_id: 'r', version: 1, name: '消防巡检', exercise: false, state: 'open', opens_at: at(0), begin_by: at(30), closes_at: at(120),
  begun_at: null, ended_at: null, mine: false, walker: null, missed: [],
  checkpoints: [
    { place_path: 'p/lawn', name: '草坪', look_at: '', position: null, code_digest: 'd0', visit: null },
    { place_path: 'p/b12', name: '12号楼', look_at: '', position: null, code_digest: 'd1', visit: null },
  ],
  ...change,
})

const draft = (change: Partial<Draft>): Draft => ({ action: 'visit', taskId: null, roundId: 'r', version: null, content: { checkpoint: 0, words: '' }, photos: [], about: null, ...change })
const entry = (seq: number, change: Partial<Draft>): Entry => entryOf(draft(change), { key: `k${seq}`, seq, accountId: 'me', now: NOON + seq * 60_000 })
const begin = entry(1, { action: 'begin_round', version: 1, content: {} })

test('what waits on the phone is done already: begun, visited, and the next one shown', () => {
  const ahead = roundAhead(round(), [begin, entry(2, { content: { checkpoint: 0, words: '正常', placeCode: 'K7QX2M' } })], NOON + 180_000)
  expect([ahead.state, ahead.mine, ahead.waiting, ahead.next?.index]).toEqual(['walking', true, 2, 1])
  expect(ahead.points[0]?.seen).toMatchObject({ proof: 'code', words: '正常', waits: true })
  const ended = roundAhead(round(), [begin, entry(3, { action: 'end_round', content: {} })], NOON + 180_000)
  expect(ended.state).toBe('ended')
})

test('a finding at a checkpoint shows that somebody was there; what was given up or refused does not', () => {
  const finding = entry(2, { action: 'finding', content: { checkpoint: 1, words: '灯坏了' } })
  expect(roundAhead(round(), [begin, finding], NOON).points[1]?.seen?.waits).toBe(true)
  expect(roundAhead(round(), [begin, { ...finding, state: 'dropped' }], NOON).points[1]?.seen).toBeNull()
  const refused = roundAhead(round(), [{ ...begin, state: 'held' }], NOON)
  expect([refused.state, refused.mine, refused.held?.key]).toEqual(['open', false, 'k1'])
})

test('without a network a round opens, is late and runs out by the phone', () => {
  const states = [-1, 0, 29, 30, 120].map((minutes) => stateAt(round(), false, false, NOON + minutes * 60_000))
  expect(states).toEqual(['planned', 'open', 'open', 'late', 'missed'])
  expect(stateAt(round(), true, false, NOON + 7_200_000)).toBe('ended')
})

test('steps of a round go in their order, findings too, and a second tap is the first', () => {
  const entries = [begin, entry(2, {}), entry(3, { action: 'finding', content: { checkpoint: 0, words: '灯坏了' } })]
  expect(new Set(entries.map(laneOf)).size).toBe(1)
  expect(twin(entries, draft({}))?.key).toBe('k2')
  expect(twin(entries, draft({ content: { checkpoint: 1, words: '' } }))).toBeNull()
  expect(twin(entries, draft({ content: { checkpoint: 0, words: '', placeCode: 'K7QX2M' } }))).toBeNull()
  expect(twin(entries, draft({ action: 'finding', content: { checkpoint: 0, words: '门也坏了' } }))).toBeNull()
})

test('each step is put as the brain reads it', () => {
  expect(requestOf(begin, NOON)).toMatchObject({ method: 'POST', url: '/api/v1/rounds/r/begin', body: { version: 1, client_key: 'k1' } })
  expect(requestOf(entry(2, { content: { checkpoint: 1, words: '正常', placeCode: 'K7QX2M' } }), NOON)).toMatchObject({ url: '/api/v1/rounds/r/visit', body: { checkpoint: 1, words: '正常', place_code: 'K7QX2M' } })
  const found = requestOf(entry(3, { action: 'finding', content: { checkpoint: 1, words: '灯坏了' } }), NOON)
  expect(found).toMatchObject({ url: '/api/v1/findings', body: { round_id: 'r', checkpoint: 1, words: '灯坏了' } })
  const arrive = entry(4, { action: 'arrive', taskId: 'a', roundId: null, version: 2, content: { placeCode: 'K7QX2M' } })
  expect(requestOf(arrive, NOON)).toMatchObject({ url: '/api/v1/tasks/a/arrive', body: { place_code: 'K7QX2M', version: 2 } })
})

test('an answer that overtook a newer one changes nothing', () => {
  expect(withRound([round({ version: 3 })], round({ version: 2, state: 'walking' }))[0]?.version).toBe(3)
  expect(withRound([round()], round({ version: 2, state: 'walking' }))[0]?.state).toBe('walking')
})

test('a sticker leads to the round I walk, else to one I may begin, and never to somebody else’s', () => {
  const mine = roundAhead(round({ round_id: 'mine', begun_at: at(1), mine: true }), [], NOON + 120_000)
  const open = roundAhead(round({ round_id: 'open' }), [], NOON + 120_000)
  const theirs = roundAhead(round({ round_id: 'theirs', begun_at: at(1), walker: '李四' }), [], NOON + 120_000)
  expect(hereOn([open, mine, theirs], 'd1')).toMatchObject({ ahead: { round: { round_id: 'mine' } }, point: { index: 1 } })
  expect(hereOn([theirs], 'd1')).toBeNull()
  expect(hereOn([open], 'elsewhere')).toBeNull()
})

test('a code is read as people type it, and known again by its digest alone', async () => {
  expect([' k7q-x2m ', 'Ｋ７Ｑ－Ｘ２Ｍ', 'k7q—x2m', 'K7Q——X2M'].map(readCode)).toEqual(['K7QX2M', 'K7QX2M', 'K7QX2M', 'K7QX2M'])
  expect(['', 'K7QX2', 'K7QX20', 'K7QXOI', 'K7QX2M7', '一二三四五六'].map(readCode)).toEqual([null, null, null, null, null, null])
  expect(await digestOf('K7QX2M')).toMatch(/^[0-9a-f]{16}$/)
})

test('a fire found on a round is heard though its begin or a visit was refused, and is not given up with them', () => {
  const visit = entry(2, {})
  const fire = entry(3, { action: 'finding', content: { checkpoint: 0, words: '着火了' } })
  const late = NOON + 600_000
  const refused = [[{ ...begin, state: 'held' as const }, visit, fire], [{ ...visit, state: 'held' as const }, fire]]
  for (const entries of refused) {
    expect(nextToSend(entries, late)?.key).toBe('k3')
    expect(withFollowers(entries, entries[0]?.key ?? '').map((each) => each.action)).not.toContain('finding')
  }
  expect(nextToSend([{ ...fire, state: 'held' }, entry(4, { content: { checkpoint: 1, words: '' } })], late)?.key).toBe('k4')
  expect(withGround([{ ...begin, state: 'dropped' }, { ...fire, state: 'dropped' }], 'k3').map((each) => each.key)).toEqual(['k3'])
})

test('a finding goes behind the steps of its round that wait for their time', () => {
  const entries = [{ ...begin, notBefore: NOON + 900_000 }, entry(2, { action: 'finding', content: { checkpoint: 0, words: '灯坏了' } })]
  expect(nextToSend(entries, NOON + 600_000)).toBeNull()
})
