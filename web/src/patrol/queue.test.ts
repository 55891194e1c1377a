import { expect, test } from 'vitest'

import { aged, emptied } from './age'
import { ahead, withAnswered } from './ahead'
import type { Draft, Entry, PatrolTask } from './entry'
import { afterAnswer, answerOf, carriedOn, droppedOf, entryOf, isOurs, nextLook, nextToSend, onceMore, pauseAfter, twin, withFollowers, withGround } from './queue'
import { requestOf } from './request'
import { fitted } from './shrink'

const NOW = 1_800_000_000_000
const REFUSAL = { status: 409, code: 'conflict', detail: null }

function draft(change: Partial<Draft> = {}): Draft {
  return { action: 'accept', taskId: 'a', version: 2, content: {}, photos: [], about: null, ...change }
}

function entry(seq: number, change: Partial<Entry> = {}): Entry {
  return { ...entryOf(draft(), { key: `k${seq}`, seq, accountId: 'me', now: NOW }), ...change }
}

test('the steps of one task go in their order, whatever order they lie in', () => {
  const steps = [entry(3, { action: 'arrive' }), entry(1), entry(2, { action: 'set_out' })]
  const sent: string[] = []
  let rest: Entry[] = steps
  for (let next = nextToSend(rest, NOW); next !== null; next = nextToSend(rest, NOW)) {
    sent.push(next.action)
    rest = rest.filter((each) => each !== next)
  }
  expect(sent).toEqual(['accept', 'set_out', 'arrive'])
})

test('what is held up holds up its own task and no other', () => {
  const entries = [entry(1, { state: 'held' }), entry(2, { action: 'set_out' }), entry(3, { taskId: 'b' }), entry(4, { taskId: null, action: 'finding' })]
  expect(nextToSend(entries, NOW)?.key).toBe('k3')
  expect(nextToSend(entries.filter((each) => each.key !== 'k3'), NOW)?.key).toBe('k4')
  expect(nextToSend(entries.slice(0, 2), NOW)).toBeNull()
})

test('a step that waits for its time is not overtaken by the one behind it', () => {
  const entries = [entry(1, { notBefore: NOW + 500 }), entry(2, { action: 'set_out' })]
  expect(nextToSend(entries, NOW)).toBeNull()
  expect(nextToSend(entries, NOW + 500)?.key).toBe('k1')
  expect(nextLook(entries, NOW)).toBe(NOW)
})

test('two taps on one button are one step; on two buttons two', () => {
  expect(twin([entry(1)], draft())?.key).toBe('k1')
  expect(twin([entry(1)], draft({ action: 'set_out' }))).toBeNull()
  expect(twin([entry(1)], draft({ taskId: 'b' }))).toBeNull()
  expect(twin([entry(1, { state: 'dropped' })], draft())).toBeNull()
})

test('what somebody says of an alarm may be said anew: only the last word twice is one', () => {
  const says = (verdict: 'true' | 'false'): Partial<Entry> & Partial<Draft> => ({ action: 'judge_alarm', version: null, content: { verdict } })
  const said = [entry(1, says('true')), entry(2, says('false'))]
  expect(twin(said, draft(says('false')))?.key).toBe('k2')
  expect(twin(said, draft(says('true')))).toBeNull()
  expect(twin([], draft(says('true')))).toBeNull()
  expect(requestOf(entry(1, says('false')), NOW)).toMatchObject({ url: '/api/v1/tasks/a/judge-alarm', body: { verdict: 'false' } })
  expect(withFollowers([...said, entry(3, { action: 'finish' })], 'k2').map((each) => each.key)).toEqual(['k2'])
})

test('a refused word on an alarm holds nothing up and may be said again', () => {
  const refused = entry(1, { action: 'judge_alarm', version: null, content: { verdict: 'true' }, state: 'held', refusal: REFUSAL })
  const done = entry(2, { action: 'finish' })
  expect(nextToSend([refused, done], NOW)?.key).toBe('k2')
  expect(twin([refused], draft({ action: 'judge_alarm', version: null, content: { verdict: 'true' } }))).toBeNull()
  expect(ahead(row('on_scene', ['finish']), [refused]).allowed).toEqual(['finish'])
})

test('each answer has one meaning', () => {
  const kinds = [200, 201, 401, 403, 404, 408, 409, 413, 422, 429, 500, 503].map((status) => answerOf(status, { ...REFUSAL, status }, null).kind)
  expect(kinds).toEqual(['done', 'done', 'signIn', 'refused', 'refused', 'later', 'refused', 'refused', 'refused', 'later', 'later', 'later'])
  expect(answerOf(429, REFUSAL, '30')).toEqual({ kind: 'later', seconds: 30 })
})

test('an unsent step keeps its words for thirty days, the fact that it was not sent for sixty, and then nothing', () => {
  const photo = { key: 'p', sha256: '', size: 1, sent: false }
  const old = entry(1, { content: { note: '门锁坏了' }, photos: [photo], fix: { lat: 27, lon: 115, accuracyM: 9, at: NOW } })
  const after = (days: number, of: Entry = old): Entry | null => aged(of, NOW + days * 86_400_000)
  expect(after(30)).toBe(old)
  const empty = after(30.01)
  expect(empty).toMatchObject({ key: 'k1', state: 'held', content: {}, photos: [], fix: null })
  expect(empty !== null && emptied(empty)).toBe(true)
  expect(empty && after(59, empty)).toBe(empty)
  expect(empty && after(60.01, empty)).toBeNull()
  expect(after(31, { ...old, state: 'dropped' })).toBeNull()
  expect(nextToSend([{ ...old, ...empty }], NOW + 31 * 86_400_000)).toBeNull()
})

test('only what the brain has is forgotten', () => {
  expect(afterAnswer(entry(1), { kind: 'done' }, NOW)).toBeNull()
  expect(afterAnswer(entry(1), { kind: 'signIn' }, NOW)).toEqual(entry(1))
  expect(afterAnswer(entry(1), { kind: 'refused', refusal: REFUSAL }, NOW)).toMatchObject({ state: 'held', refusal: REFUSAL, key: 'k1' })
  expect(afterAnswer(entry(1), { kind: 'unreached' }, NOW)).toMatchObject({ state: 'waiting', key: 'k1', tries: 1 })
  expect(afterAnswer(entry(1), { kind: 'later', seconds: 30 }, NOW)?.notBefore).toBe(NOW + 30_000)
})

test('pauses grow and end', () => {
  const pauses = Array.from({ length: 30 }, (_, tries) => pauseAfter(tries))
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
  expect(pauses[0]).toBe(2000)
  expect(pauses.at(-1)).toBe(60_000)
})

test('who gives up a step gives up what was built on it, and nothing else', () => {
  const entries = [entry(1), entry(2, { action: 'set_out' }), entry(3, { taskId: 'b' }), entry(4, { action: 'arrive' })]
  expect(withFollowers(entries, 'k2').map((each) => each.key)).toEqual(['k2', 'k4'])
})

test('who takes a step back takes back what it was built on, in order, and nothing that came after', () => {
  const gone = { state: 'dropped' } as const
  const entries = [entry(4, { ...gone, action: 'finish' }), entry(3, { ...gone, action: 'arrive' }), entry(1, { ...gone, taskId: 'b' }), entry(2, { ...gone, action: 'set_out' })]
  expect(droppedOf(entries).map((each) => each.key)).toEqual(['k1', 'k2', 'k3', 'k4'])
  expect(withGround(entries, 'k3').map((each) => each.key)).toEqual(['k2', 'k3'])
  expect(withGround(entries, 'k2').map((each) => each.key)).toEqual(['k2'])
})

test('what waits behind a step goes on from the version its answer gave, whatever that is', () => {
  const behind = [entry(2, { action: 'set_out', version: 3 }), entry(3, { action: 'arrive', version: 4 }), entry(4, { taskId: 'b', version: 3 })]
  for (const answered of [3, 5, 9]) {
    const carried = carriedOn(behind, entry(1), answered)
    const versions = [...behind, ...carried].reduce((found, each) => found.set(each.key, each.version), new Map<string, number | null>())
    expect([...versions.values()]).toEqual([answered, answered + 1, 3])
  }
})

test('what is sent once more is a new step on the new version, with the old words and photos', () => {
  const photos = [{ key: 'p', sha256: 'f', size: 1, sent: true }]
  const held = entry(1, { state: 'held', refusal: REFUSAL, content: { note: '已劝离' }, photos, tries: 3 })
  expect(onceMore(held, 'new', 9)).toMatchObject({ key: 'new', version: 9, state: 'waiting', refusal: null, content: { note: '已劝离' }, photos, doneAt: held.doneAt })
})

const row = (state: string, allowed: string[], version = 2): PatrolTask => ({ task: { task_id: 'a', state, version }, allowed }) as unknown as PatrolTask

test('without a network the task is shown as it will be, on the version it will have', () => {
  const found = ahead(row('offered', ['accept', 'decline']), [entry(1), entry(2, { action: 'arrive' })])
  expect(found).toMatchObject({ state: 'on_scene', version: 4, allowed: ['finish', 'hand_back'] })
  expect(ahead(row('offered', ['accept', 'decline']), [])).toMatchObject({ state: 'offered', version: 2, allowed: ['accept', 'decline'] })
})

test('an answered step holds at once, is not undone by an older answer, and what is over leaves the list', () => {
  const answer = (state: string, version: number): PatrolTask['task'] => ({ task_id: 'a', state, version }) as unknown as PatrolTask['task']
  const [accepted] = withAnswered([row('offered', ['accept'])], answer('accepted', 3))
  expect(accepted?.task).toMatchObject({ state: 'accepted', version: 3 })
  expect(accepted?.allowed).toContain('set_out')
  expect(withAnswered([row('on_scene', ['finish'], 5)], answer('accepted', 3))[0]?.task).toMatchObject({ state: 'on_scene', version: 5 })
  expect(withAnswered([row('on_scene', ['finish'], 5)], answer('done', 6))).toEqual([])
})

test('buttons are the brain\'s own until something waits, and none while a person must decide', () => {
  expect(ahead(row('accepted', ['arrive']), []).allowed).toEqual(['arrive'])
  expect(ahead(row('offered', ['accept']), [entry(1, { state: 'held' })])).toMatchObject({ state: 'offered', allowed: [] })
  expect(ahead(row('offered', ['accept']), [entry(1, { state: 'dropped' })])).toMatchObject({ state: 'offered', allowed: ['accept'] })
})

test('a step says when it was done, when it is sent, on what version, and how old its position was', () => {
  const fix = { lat: 27.1, lon: 115, accuracyM: 12, at: NOW - 4000 }
  const asked = requestOf(entry(1, { action: 'set_out', fix }), NOW + 60_000)
  expect(asked.url).toBe('/api/v1/tasks/a/set-out')
  expect(asked.body).toEqual({
    client_key: 'k1', done_at: new Date(NOW).toISOString(), sent_at: new Date(NOW + 60_000).toISOString(), version: 2, lat: 27.1, lon: 115, accuracy_m: 12, position_age_s: 4,
  })
  expect(requestOf(entry(1, { action: 'shift', taskId: null, content: { onShift: false } }), NOW)).toMatchObject({ method: 'PUT', body: { on_shift: false } })
})

test('a photo keeps its shape and is at most 2048 pixels a side', () => {
  expect(fitted(4000, 3000)).toEqual({ width: 2048, height: 1536 })
  expect(fitted(640, 480)).toEqual({ width: 640, height: 480 })
  expect(fitted(9000, 2)).toEqual({ width: 2048, height: 1 })
})

test('what a hotspot that wants a login answers is no answer: the step waits on', () => {
  for (const body of [null, '<html>', {}, { ok: true }, { round_id: 'r' }]) expect(isOurs({ action: 'arrive' }, body)).toBe(false)
  expect(isOurs({ action: 'arrive' }, { task_id: 'a', version: 3 })).toBe(true)
  expect(isOurs({ action: 'shift' }, { on_shift: false })).toBe(true)
  expect(answerOf(200, REFUSAL, null, false)).toEqual({ kind: 'later', seconds: null })
})
