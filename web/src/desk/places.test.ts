import { expect, test } from 'vitest'

import { placeNamed, placesLike, type MapPlace } from './places'

const place = (path: string, name: string, aliases: string[] = []): MapPlace =>
  ({ place_path: path, kind: 'spot', name, aliases, building: null, position: null, radius_m: 50 })
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
