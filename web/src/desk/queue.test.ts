import { expect, test } from 'vitest'

import type { QueueRow } from '../api/types'
import { alarming, counts, endangered, EVERYTHING, fitting, stepFrom } from './queue'

function row(id: string, given: Partial<QueueRow['incident']> = {}, place = '东门'): QueueRow {
  const incident = { incident_id: id, state: 'candidate', severity: 'minor', pack: 'fire', acknowledged_at: null, acknowledged_by: null, ...given }
  return { incident, place_name: place } as unknown as QueueRow
}

const ROWS = [
  row('a', { severity: 'life_safety' }),
  row('b', { state: 'handling', acknowledged_at: '2026-11-23T06:00:00Z', acknowledged_by: 'me' }, '西门'),
  row('c', { state: 'suspended', severity: 'life_safety', acknowledged_at: '2026-11-23T06:00:00Z', acknowledged_by: 'other' }),
]

test('every filter says how many it would show', () => {
  expect(counts(ROWS)).toEqual({ all: 3, unseen: 1, waiting: 1, working: 1, checking: 0, suspended: 1 })
})

test('filters narrow each other', () => {
  const ids = (wanted: Partial<typeof EVERYTHING>): string[] =>
    fitting(ROWS, { ...EVERYTHING, ...wanted }, 'me').map((each) => each.incident.incident_id)
  expect(ids({})).toEqual(['a', 'b', 'c'])
  expect(ids({ mine: true })).toEqual(['b'])
  expect(ids({ place: '东门', stage: 'suspended' })).toEqual(['c'])
  expect(ids({ pack: 'noise' })).toEqual([])
})

test('a step never leaves the queue', () => {
  expect(stepFrom(ROWS, undefined, 1)?.incident.incident_id).toBe('a')
  expect(stepFrom(ROWS, 'a', -1)?.incident.incident_id).toBe('a')
  expect(stepFrom(ROWS, 'c', 1)?.incident.incident_id).toBe('c')
  expect(stepFrom([], 'a', 1)).toBeUndefined()
})

test('the desk must hear of life safety that nobody has acknowledged, of help that nobody has answered, and of nothing else', () => {
  expect(alarming(ROWS)).toEqual(['a'])
  const calling = (state: string): QueueRow => ({ ...row('d'), help: { task_id: 'h', state, name: null } }) as QueueRow
  expect(alarming([calling('offered')])).toEqual(['h'])
  expect(alarming([calling('accepted')])).toEqual([])
})

test('what endangers lives and was acknowledged, or is anything less, is no danger that nobody has seen', () => {
  expect(ROWS.filter(endangered).map((each) => each.incident.incident_id)).toEqual(['a'])
})
