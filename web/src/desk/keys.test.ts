import { expect, test } from 'vitest'

import { commandOf, KEYS } from './keys'

const press = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}): ReturnType<typeof commandOf> =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('no key means two things', () => {
  expect(new Set(Object.values(KEYS)).size).toBe(Object.keys(KEYS).length)
})

test('keys mean the same with caps lock on', () => {
  expect(press('C')).toBe('confirm')
  expect(press('ArrowDown')).toBe('next')
  expect(press('?')).toBe('help')
})

test('copying is not confirming', () => {
  expect(press('c', { ctrlKey: true })).toBeNull()
  expect(press('c', { metaKey: true })).toBeNull()
})
