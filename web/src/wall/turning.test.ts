import { expect, test } from 'vitest'

import type { WallRow } from '../api/types'
import { heard, shownAt } from './turning'

const both = { zh: '', en: '' }
const row = (number: number, known: Partial<WallRow> = {}): WallRow => ({
  number: String(number), title: both, severity: 'minor', state: 'filed', place_name: '', position: null, opened_at: '', clock: null,
  unseen: false, help: null, unproven: false, rendered: false, ...known,
})
const many = (count: number): WallRow[] => Array.from({ length: count }, (_, at) => row(at))

test('what fits stays', () => {
  expect(shownAt(many(4), 4, 3)).toEqual({ rows: many(4), page: 0, pages: 1 })
})

test('what does not fit takes turns, and every row has one', () => {
  for (const [count, size] of [[9, 4], [61, 7], [5, 1], [12, 11]] as const) {
    const all = many(count)
    const { pages } = shownAt(all, size, 0)
    const seen = Array.from({ length: pages }, (_, turn) => shownAt(all, size, turn).rows).flat()
    expect(new Set(seen.map((each) => each.number)).size).toBe(count)
    expect(Math.max(...Array.from({ length: pages }, (_, turn) => shownAt(all, size, turn).rows.length))).toBeLessThanOrEqual(size)
    expect(shownAt(all, size, pages).rows).toEqual(shownAt(all, size, 0).rows)
  }
})

test('danger to life and calls for help stay in view, and leave room for the others', () => {
  const all = [row(0, { severity: 'life_safety' }), row(1, { help: { call: 'a', answered: true } }), ...many(22).slice(2)]
  for (const turn of [0, 1, 5]) expect(shownAt(all, 6, turn).rows.slice(0, 2).map((each) => each.number)).toEqual(['0', '1'])
  const grave = Array.from({ length: 20 }, (_, at) => row(at, { severity: 'life_safety' }))
  const seen = Array.from({ length: 40 }, (_, turn) => shownAt(grave, 4, turn).rows).flat()
  expect(new Set(seen.map((each) => each.number)).size).toBe(20)
})

test('it sounds for danger that nobody has seen, and anew when somebody there calls for help', () => {
  expect(heard([row(1, { severity: 'life_safety', unseen: true }), row(2, { unseen: true }), row(3, { severity: 'life_safety' })])).toEqual(['1'])
  expect(heard([row(3, { help: { call: 'a', answered: false } }), row(4, { help: { call: 'b', answered: true } })])).toEqual(['a'])
})
