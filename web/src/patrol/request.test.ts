import { expect, test } from 'vitest'

import type { Entry, PhotoRef } from './entry'
import { requestOf } from './request'

const photo = (key: string, after?: true): PhotoRef => ({ key, sha256: key, size: 1, sent: true, ...(after && { after }) })
const finding = (changes: Partial<Entry>): Entry => ({
  key: 'k', accountId: 'me', seq: 1, action: 'finding', taskId: null, version: null, doneAt: 0, fix: null, content: { words: '一堆垃圾' },
  photos: [], about: null, state: 'waiting', tries: 0, notBefore: 0, refusal: null, droppedAt: null, ...changes,
})

test('a finding says nothing of a fix unless there is one', () => {
  expect(requestOf(finding({ photos: [photo('a')] }), 0).body).toMatchObject({ photo_keys: ['a'] })
  expect(requestOf(finding({}), 0).body).not.toHaveProperty('fixed')
})

test('of one that was settled at once each photo stands where it belongs', () => {
  const entry = finding({ content: { words: '一堆垃圾', fixedNote: '已清走' }, photos: [photo('a'), photo('b', true), photo('c')] })
  expect(requestOf(entry, 0).body).toMatchObject({ photo_keys: ['a', 'c'], fixed: { note: '已清走', photo_keys: ['b'] } })
})
