import { expect, test } from 'vitest'

import type { MapPlace, PlanPage } from '../api/types'
import { planOf, spotOf, type Whereabouts } from './spots'

const place = (place_path: string, name: string, building: string | null = null): MapPlace =>
  ({ place_path, kind: building === null ? 'spot' : 'building', name, aliases: [], building, position: null, radius_m: 50, outline: null })
const PLACES = [place('d/c', '锦兰里'), place('d/c/g1', '第一网格'), place('d/c/g1/b3', '3号楼', '3'), place('d/c/g1/lawn', '西草坪'), place('d/other/b3', '3号楼', '3')]
const plan = (place_path: string, pins: Record<string, [number, number]>, shown = true): PlanPage => ({
  place_path, shown, sha256: 'a'.repeat(64), width: 800, height: 600, changed_at: '2026-11-28T00:00:00Z',
  pins: Object.entries(pins).map(([of, [x, y]]) => ({ kind: of.startsWith('cam') ? 'camera' : 'place', of, x, y })),
})
const where = (known: Partial<Whereabouts>): Whereabouts => ({ place_path: 'd/c', building: null, names: [], camera_zone: null, ...known })

test('the smallest place with a drawing counts, and none that was laid aside', () => {
  const whole = plan('d', {}), estate = plan('d/c', {}), aside = plan('d/c/g1', {}, false)
  expect(planOf('d/c/g1/lawn', [whole, estate, aside])).toBe(estate)
  expect(planOf('d/cc', [estate])).toBeNull()
  expect(planOf('d/cc', [estate, whole])).toBe(whole)
})

test('the house comes before the named spot, that before the eye, and all before the grid', () => {
  const all = plan('d/c', { 'd/c/g1/b3': [0.1, 0.1], 'd/c/g1/lawn': [0.2, 0.2], 'cam-1': [0.3, 0.3], 'd/c/g1': [0.4, 0.4] })
  const known = where({ place_path: 'd/c/g1', building: '3', names: ['西草坪'], camera_zone: 'cam-1/门口' })
  expect(spotOf(known, all, PLACES)).toEqual({ x: 0.1, y: 0.1 })
  expect(spotOf({ ...known, building: null }, all, PLACES)).toEqual({ x: 0.2, y: 0.2 })
  expect(spotOf({ ...known, building: '9', names: [] }, all, PLACES)).toEqual({ x: 0.3, y: 0.3 })
  expect(spotOf({ ...known, building: null, names: [], camera_zone: null }, all, PLACES)).toEqual({ x: 0.4, y: 0.4 })
})

test('what is not pinned lies at the nearest pinned place above it, and a house of the same number elsewhere is no answer', () => {
  const grid = plan('d/c', { 'd/c/g1': [0.4, 0.4] })
  expect(spotOf(where({ place_path: 'd/c/g1/lawn' }), grid, PLACES)).toEqual({ x: 0.4, y: 0.4 })
  expect(spotOf(where({}), grid, PLACES)).toBeNull()
  expect(spotOf(where({ place_path: 'd/other', building: '3' }), plan('d/c', { 'd/other/b3': [0, 0] }), PLACES)).toBeNull()
})
