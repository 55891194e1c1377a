import { expect, test } from 'vitest'

import { dialled } from './dialled'

test.each([
  ['13800000000', '13800000000'],
  [' 0796 000-0101 ', '07960000101'],
  ['+86 138 0000 0000', '+8613800000000'],
  ['8012', '8012'],
  ['王女士13800000000', '13800000000'],
  ['138 0000 0000（晚上打）', '13800000000'],
])('%s is dialled', (written, number) => {
  expect(dialled(written)).toBe(number)
})

test.each([['wang@example.org'], ['wang13800000000@example.org'], ['wx_13800000000'], ['12号楼3单元'], ['13800000000或13900000000'], ['']])(
  '%s is shown and not dialled',
  (written) => {
    expect(dialled(written)).toBeNull()
  },
)
