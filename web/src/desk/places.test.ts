import { expect, test } from 'vitest'

import type { MapPlace } from '../api/types'
import { placeNamed, placesLike, placeTaken, toldApart } from './places'

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

test('of two communities with a house of the same number neither is meant by the number alone', () => {
  const two = toldApart([place('q/h/a', '锦兰里社区'), place('q/h/b', '文峰社区'), place('q/h/a/g1/b3', '3号楼', ['三号楼']), place('q/h/b/g1/b3', '3号楼', ['三号楼']), place('q/h/b/g1/b4', '4号楼')])
  expect(placesLike(two, '3号楼').map((each) => each.name)).toEqual(['3号楼（文峰社区）', '3号楼（锦兰里社区）'])
  for (const either of ['3号楼', '三号楼']) expect(placeNamed(two, either)).toBeUndefined()
  expect(placeNamed(two, '3号楼（锦兰里社区）')?.place_path).toBe('q/h/a/g1/b3')
  expect(placeTaken(two, '3号楼')?.name).toBe('3号楼（文峰社区）')
  expect(placeNamed(two, '4号楼')?.name).toBe('4号楼')
})
