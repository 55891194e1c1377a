import { expect, test } from 'vitest'

import type { Draft, Entry } from './entry'
import { entryOf, twin } from './queue'

const NOW = 1_800_000_000_000
const photo = { key: 'p', sha256: '', size: 1, sent: false }
const fix = { lat: 27, lon: 115, accuracyM: 9, at: NOW }
const draft = (change: Partial<Draft> = {}): Draft => ({ action: 'finding', taskId: null, version: null, content: { words: '井盖没了' }, photos: [photo], about: null, fix, ...change })
const kept = (change: Partial<Entry> = {}): Entry => ({ ...entryOf(draft(), { key: 'k1', seq: 1, accountId: 'me', now: NOW }), ...change })

test('a finding put twice by a double tap is one: the same words, photos and place', () => {
  expect(twin([kept()], draft())?.key).toBe('k1')
  expect(twin([kept({ photos: [] })], draft({ photos: [] }))?.key).toBe('k1')
})

test.each<[string, Partial<Draft>]>([
  ['other words', { content: { words: '井盖松了' } }],
  ['another photo', { photos: [{ ...photo, key: 'q' }] }],
  ['another place', { fix: { ...fix, at: NOW + 60_000 } }],
  ['a round', { roundId: 'r' }],
])('a finding with %s is another one', (_, change) => {
  expect(twin([kept()], draft(change))).toBeNull()
})

test('what was refused or given up may be found again', () => {
  expect(twin([kept({ state: 'held' }), kept({ key: 'k2', state: 'dropped' })], draft())).toBeNull()
})
