import { expect, test } from 'vitest'

import en from '../generated/en.json'
import zh from '../generated/zh.json'
import { fill, languageOf } from './texts'

const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').sort()

test('every sentence stands in both languages with the same gaps', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(zh).filter((key) => key in en))
  const other: Readonly<Record<string, string>> = en
  for (const [key, text] of Object.entries(zh)) expect([key, new Set(gaps(other[key] ?? ''))]).toEqual([key, new Set(gaps(text))])
})

test('a gap nothing was given for stays to be seen', () => {
  expect(fill('{a} 与 {b}', { a: 1 })).toBe('1 与 {b}')
})

test('Chinese unless English was chosen', () => {
  expect(languageOf('')).toBe('zh')
  expect(languageOf('a=b; wanglou_lang=en')).toBe('en')
  expect(languageOf('xwanglou_lang=en')).toBe('zh')
})
