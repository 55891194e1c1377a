import { expect, test } from 'vitest'

import type { Content, Entry, PhotoRef } from './entry'
import { entryOf } from './queue'
import { formOf, isBegun } from './reworking'

const ref = (key: string, more: Partial<PhotoRef> = {}): PhotoRef => ({ key, sha256: key, size: 1, sent: true, ...more })
const pictures = new Map(['a', 'b', 'v'].map((key) => [key, { key, accountId: 'me', picture: new Blob([key]) }]))
const held = (action: Entry['action'], taskId: string | null, content: Content, photos: PhotoRef[]): Entry =>
  entryOf({ action, taskId, roundId: null, version: 4, content, photos, about: null }, { key: 'k', seq: 1, accountId: 'me', now: 0 })

test('work that was refused as done lies in its form again, with its photos, voice, checks and day', () => {
  const content = { note: '已劝离', followUpOn: '2026-11-20', checked: [{ point: 'p1', ok: false, words: '锁坏了' }] }
  const found = formOf(held('finish', 't', content, [ref('a'), ref('v', { voice: true }), ref('gone')]), pictures)
  expect(found).toMatchObject({ form: 'finish:t', path: '/patrol/tasks/t', draft: { note: '已劝离', day: '2026-11-20', answers: { p1: { ok: false, words: '锁坏了' } } } })
  expect(found?.draft['photos']).toMatchObject([{ ref: { key: 'a', sent: false } }])
  expect(found?.draft['voice']).toMatchObject({ ref: { key: 'v' } })
})

test('a finding too, with what was settled on the spot, on its round', () => {
  const found = formOf({ ...held('finding', null, { words: '井盖翘了', kind: 'x', checkpoint: 2, fixedNote: '复位' }, [ref('a'), ref('b', { after: true })]), roundId: 'r' }, pictures)
  expect(found).toMatchObject({ form: 'finding', path: '/patrol/report?round=r&checkpoint=2', draft: { words: '井盖翘了', place: '', kind: 'x', fixed: true, note: '复位' } })
  expect([found?.draft['photos'], found?.draft['after']]).toMatchObject([[{ ref: { key: 'a' } }], [{ ref: { key: 'b' } }]])
})

test('what has no form, or was emptied because it was too old, has nothing to put right', () => {
  expect(formOf(held('accept', 't', {}, []), pictures)).toBeNull()
  expect(formOf(held('finish', 't', {}, []), pictures)).toBeNull()
  expect([undefined, {}, { words: ' ', photos: [] }, { words: '灯' }, { note: '', photos: [1] }].map(isBegun)).toEqual([false, false, false, true, true])
})
