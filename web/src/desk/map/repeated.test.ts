import { expect, test } from 'vitest'

import type { Pattern } from '../../api/types'
import { atSamePlace } from './repeated'

const HERE = { lat: 27.08444, lon: 115.01524 }
const both = { zh: '', en: '' }
const pattern = (known: Partial<Pattern>): Pattern => ({
  kind: 'repeat_trouble', trouble: 'garbage', title: both, place_path: 'd/s/c', place_name: '', building: null, names: [], position: null,
  text: both, now: 3, before: 0, chance: 0.125, incidents: [], ...known,
})
const where = { place_path: 'd/s/c/g1', building: null, names: [] as string[], camera_zone: null, position: null }

test('a house is the place of its number, in its own community', () => {
  const house = pattern({ building: '12' })
  expect(atSamePlace(house, { ...where, building: '12' })).toBe(true)
  expect(atSamePlace(house, { ...where, building: '2' })).toBe(false)
  expect(atSamePlace(house, { ...where, names: ['东门'] })).toBe(false)
  expect(atSamePlace(house, { ...where, place_path: 'd/s/other', building: '12' })).toBe(false)
})

test('without a house a named spot counts, and without that the map', () => {
  expect(atSamePlace(pattern({ names: ['东门'] }), { ...where, names: ['草坪', '东门'] })).toBe(true)
  expect(atSamePlace(pattern({ names: ['东门'] }), { ...where, names: ['草坪'] })).toBe(false)
  expect(atSamePlace(pattern({ position: HERE }), { ...where, position: { ...HERE, lat: HERE.lat + 0.0003 } })).toBe(true)
  expect(atSamePlace(pattern({ position: HERE }), { ...where, position: { ...HERE, lat: HERE.lat + 0.0005 } })).toBe(false)
  expect(atSamePlace(pattern({}), where)).toBe(false)
})
