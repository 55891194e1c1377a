import { expect, test } from 'vitest'

import { bounds, circle, metres } from './shapes'

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
