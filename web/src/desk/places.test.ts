import { expect, test } from 'vitest'

import type { MapPlace } from '../api/types'
import { placeNamed, placesLike, placeTaken } from './places'

const place = (path: string, name: string, aliases: string[] = []): MapPlace =>
  ({ place_path: path, kind: 'spot', name, aliases, building: null, position: null, radius_m: 50, outline: null })
const PLACES = [place('a', '东门岗亭'), place('b', '东门', ['正门']), place('c', '12号楼'), place('d', '2号楼')]

test('what begins with the words comes before what holds them', () => {
  expect(placesLike(PLACES, '2号').map((each) => each.name)).toEqual(['2号楼', '12号楼'])
  expect(placesLike(PLACES, '东门').map((each) => each.name)).toEqual(['东门', '东门岗亭'])
})

test('another name finds the place, half a name does not choose it', () => {
  expect(placeNamed(PLACES, ' 正门')?.place_path).toBe('b')
  expect(placeNamed(PLACES, '号楼')).toBeUndefined()
  expect(placeNamed(PLACES, '')).toBeUndefined()
})

test('a key takes the first place that is listed, and leaves alone what is said already', () => {
  expect(placeTaken(PLACES, '东门岗')?.name).toBe('东门岗亭')
  expect(placeTaken(PLACES, '号楼')?.name).toBe(placesLike(PLACES, '号楼')[0]?.name)
  for (const typed of ['', '  ', '东门', '正门', '没有这个地方']) expect(placeTaken(PLACES, typed)).toBeNull()
})
