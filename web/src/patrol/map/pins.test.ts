import { expect, test } from 'vitest'

import type { PatrolTask } from '../entry'
import { isVague, meAt, OLD_FIX_MS, pinsOf } from './pins'

const HERE = { lat: 27.08444, lon: 115.01524 }
const NEXT_DOOR = { ...HERE, lat: HERE.lat + 0.00005 }
const AWAY = { ...HERE, lat: HERE.lat + 0.001 }
const row = (place_name: string, position: typeof HERE | null, uncertainty_m = 30): Pick<PatrolTask, 'incident' | 'place_name'> =>
  ({ place_name, incident: { where: { position, uncertainty_m } } as PatrolTask['incident'] })

test('tasks at one place are one pin that names the most urgent first and is as doubtful as the vaguest', () => {
  const { pins, unplaced } = pinsOf([row('东门', HERE), row('远处', AWAY), row('门卫室', NEXT_DOOR, 90)])
  expect(pins.map((pin) => pin.rows.map((each) => each.number))).toEqual([[1, 3], [2]])
  expect(pins.map((pin) => pin.doubtM)).toEqual([90, 30])
  expect(unplaced).toEqual([])
})

test('what has no place keeps its number and stands beside the map', () => {
  const { pins, unplaced } = pinsOf([row('不知道', null), row('东门', HERE)])
  expect(unplaced.map((each) => [each.number, each.row.place_name])).toEqual([[1, '不知道']])
  expect(pins[0]?.rows[0]?.number).toBe(2)
})

test('a house is no vague place, a whole grid is, and what has no place is not vague but unknown', () => {
  expect(isVague(row('3号楼', HERE, 30))).toBe(false)
  expect(isVague(row('第一网格', HERE, 150))).toBe(true)
  expect(isVague(row('社区', null, 500))).toBe(false)
})

test('my position grows old, and is nothing where the phone does not know it', () => {
  const fix = { ...HERE, accuracyM: 20, at: 1000 }
  expect(meAt(null, 1000)).toBeNull()
  expect(meAt(fix, 1000 + OLD_FIX_MS)?.old).toBe(false)
  expect(meAt(fix, 1001 + OLD_FIX_MS)?.old).toBe(true)
})
