import { expect, test } from 'vitest'

import zh from '../generated/zh.json'
import { sayFrom } from '../text/texts'
import type { CheckAnswer, Draft } from './entry'
import { findingWords, heldLines } from './heldWords'
import { requestOf } from './request'
import { entryOf } from './queue'

const t = sayFrom(zh)
const said = (text: { zh: string }): string => text.zh
const no: CheckAnswer = { point: 'valve', title: { zh: '阀门已关', en: 'The valve is shut' }, ok: false, words: '拧不动' }
const yes: CheckAnswer = { point: 'aired', title: { zh: '已通风', en: 'Aired' }, ok: true, words: '' }

test('a step that becomes a finding takes along every check that was answered with a no', () => {
  expect(findingWords({ note: '人在外面', checked: [yes, no] }, t, said)).toBe('人在外面\n阀门已关：否，拧不动')
  expect(findingWords({ note: '人在外面', checked: [yes] }, t, said)).toBe('人在外面')
  expect(findingWords({ reason: '走不开' }, t, said)).toBe('走不开')
})

test('of a finding that would be too long for the brain the noes stay', () => {
  const words = findingWords({ note: '长'.repeat(1000), checked: [no] }, t, said)
  expect(words).toHaveLength(1000)
  expect(words.endsWith('\n阀门已关：否，拧不动')).toBe(true)
  expect(findingWords({ note: '短', checked: Array.from({ length: 20 }, () => ({ ...no, words: '很'.repeat(200) })) }, t, said)).toHaveLength(1000)
})

test('the card of a refused step shows all that was written: checks, and how a finding was settled', () => {
  expect(heldLines({ note: '人在外面', checked: [yes, no] }, t, said)).toEqual(['人在外面', '已通风：是', '阀门已关：否，拧不动'])
  expect(heldLines({ words: '一堆垃圾', fixedNote: '已清走' }, t, said)).toEqual(['一堆垃圾', '当场处理：已清走'])
  expect(heldLines({ checked: [{ point: 'valve', ok: false, words: '' }] }, t, said)).toEqual(['valve：否'])
})

test('the titles stay on the phone: the brain has them in its pack', () => {
  const draft: Draft = { action: 'finish', taskId: 'a', version: 2, content: { note: '好了', checked: [no] }, photos: [], about: null }
  const entry = entryOf(draft, { key: 'k', seq: 1, accountId: 'me', now: 0 })
  expect(requestOf(entry, 0).body['checked']).toEqual([{ point: 'valve', ok: false, words: '拧不动' }])
})
