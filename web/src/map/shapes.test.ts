import { expect, test } from 'vitest'

import { bounds, circle, cornersOf, metres, shapeOf } from './shapes'

const HERE = { lat: 27.08444, lon: 115.01524 }

test('every corner of a circle lies as far off as it says, and it is closed', () => {
  const ring = circle(HERE, 100)
  expect(ring[0]).toEqual(ring.at(-1))
  for (const [lon, lat] of ring) expect(metres(HERE, { lat, lon })).toBeCloseTo(100, 0)
})

test('the box holds every point', () => {
  expect(bounds([])).toBeNull()
  expect(bounds([HERE, { lat: 28, lon: 114 }])).toEqual([[114, 27.08444], [115.01524, 28]])
})

test('a map that holds the corners cuts off neither a drawn outline nor a reach; who has no position has none', () => {
  const drawn = [[[114, 27], [114.1, 27], [114.1, 28], [114, 27]]]
  const places = [{ kind: 'building', position: HERE, radius_m: 30, outline: { coordinates: drawn } }, { kind: 'spot', position: HERE, radius_m: 100, outline: null }, { kind: 'spot', position: null, radius_m: 9, outline: null }]
  const [low, high] = bounds(cornersOf(places)) ?? [[0, 0], [0, 0]]
  expect(low).toEqual([114, 27])
  expect(high[1]).toBe(28)
  expect(metres(HERE, { lat: HERE.lat, lon: high[0] })).toBeCloseTo(100, 0)
})

test('a place is drawn as its operator drew it, else by its reach; a community without an outline not at all', () => {
  const drawn: [number, number][][] = [[[115, 27], [115.1, 27], [115.1, 27.1], [115, 27]]]
  const place = { kind: 'grid', position: HERE, radius_m: 80, outline: null }
  expect(shapeOf({ ...place, outline: { coordinates: drawn } })).toBe(drawn)
  expect(shapeOf(place)).toEqual([circle(HERE, 80)])
  expect(shapeOf({ ...place, kind: 'community' })).toBeNull()
  expect(shapeOf({ ...place, kind: 'community', outline: { coordinates: drawn } })).toBe(drawn)
})
