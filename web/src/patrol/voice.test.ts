import { expect, test } from 'vitest'

import { lengthOf } from './voice'

test.each([[0, 'short'], [499, 'short'], [500, 'good'], [60_200, 'good'], [62_000, 'good'], [62_001, 'long'], [300_000, 'long']] as const)('%i ms of speech are %s', (spoken, length) => {
  expect(lengthOf(spoken)).toBe(length)
})
