import { expect, test } from 'vitest'

import type { QueuePage, QueueRow } from '../api/types'
import { alarming, behind, beyond, endangered, EVERYTHING, further, narrowed, PAGE, shown, stepFrom } from './queue'

const row = (id: string, help: { task_id: string; state: string } | null = null): QueueRow => ({ incident: { incident_id: id }, help }) as unknown as QueueRow
const page = (given: Partial<QueuePage>): QueuePage => ({ rows: [], newest: [], fitting: 0, calls: [], unheard: [], ...given }) as unknown as QueuePage

const ROWS = [row('a'), row('b'), row('c')]

test('a step never leaves what is shown, and what came last is shown too', () => {
  const rows = shown(page({ rows: ROWS, newest: [row('z')] }))
  expect(stepFrom(rows, undefined, 1)?.incident.incident_id).toBe('a')
  expect(stepFrom(rows, 'a', -1)?.incident.incident_id).toBe('a')
  expect(stepFrom(rows, 'c', 1)?.incident.incident_id).toBe('z')
  expect(stepFrom(rows, 'z', 1)?.incident.incident_id).toBe('z')
  expect(stepFrom(shown(undefined), 'a', 1)).toBeUndefined()
})

test('what is not shown is counted, and nothing is where all is shown', () => {
  expect(beyond(page({ rows: ROWS, newest: [row('z')], fitting: 60 }))).toBe(56)
  expect(beyond(page({ rows: ROWS, fitting: 3 }))).toBe(0)
})

test('a filter says how many the brain counted behind it, and nothing before it has answered', () => {
  expect(behind(page({ counts: { suspended: 205 } }), 'suspended')).toBe(205)
  expect(behind(undefined, 'suspended')).toBe(0)
  expect(narrowed({ ...EVERYTHING })).toBe(false)
  expect(narrowed({ ...EVERYTHING, mine: true })).toBe(true)
})

test('more is asked for by the page, up to what the brain tells at once', () => {
  expect(further(PAGE)).toBe(2 * PAGE)
  expect(further(10_000)).toBe(10_000)
})

test('the desk must hear of what the brain says nobody has seen, of help that nobody has answered, and of nothing else', () => {
  expect(alarming(undefined)).toEqual([])
  expect(alarming(page({ unheard: ['a'], rows: ROWS }))).toEqual(['a'])
  const calling = (state: string): QueuePage => page({ calls: [row('d', { task_id: 'h', state })] })
  expect(alarming(calling('offered'))).toEqual(['h'])
  expect(alarming(calling('accepted'))).toEqual([])
})

test('what endangers lives and was acknowledged, or is anything less, is no danger that nobody has seen', () => {
  const heard = (severity: string, acknowledged_at: string | null): QueueRow => ({ incident: { severity, acknowledged_at } }) as unknown as QueueRow
  expect([heard('life_safety', null), heard('life_safety', '2026-11-23T06:00:00Z'), heard('major', null)].map(endangered)).toEqual([true, false, false])
})
