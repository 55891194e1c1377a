import { expect, test } from 'vitest'

import { draftOf, EMPTY, enough, moveUp, saidOf, type Draft, type RoundPlan } from './planning'

const DRAFT: Draft = {
  ...EMPTY, name: ' 夜间巡检 ', days: ['work', 'sat'],
  stops: [{ place_path: 'p/a', name: '东门', look_at: ' 灭火器 ' }, { place_path: 'p/b', name: '12号楼', look_at: '' }],
  hours: [{ from: '20:00', to: '22:00' }, { from: '23:30', to: '00:30' }],
}

test('what is sent comes back into the dialog as it was written', () => {
  const said = saidOf(DRAFT)
  expect(said).toMatchObject({ name: '夜间巡检', windows: ['20:00-22:00', '23:30-00:30'], days: ['work', 'sat'], begin_within_min: 30 })
  const plan = { ...said, checkpoints: said.checkpoints, plan_id: 'x' } as unknown as RoundPlan
  expect(saidOf(draftOf(plan))).toEqual(said)
})

test('a plan without a name, a stop, a day or whole hours is not sent', () => {
  expect(enough(DRAFT)).toBe(true)
  for (const lack of [{ name: ' ' }, { stops: [] }, { days: [] }, { hours: [] }, { hours: [{ from: '20:00', to: '' }] }, { hours: [{ from: '20:00', to: '20:00' }] }]) expect(enough({ ...DRAFT, ...lack })).toBe(false)
})

test('the same hours twice are once', () => {
  expect(saidOf({ ...DRAFT, hours: [...DRAFT.hours, { from: '20:00', to: '22:00' }] }).windows).toHaveLength(2)
})

test('a stop moves up by one and the first stays first', () => {
  expect(moveUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b'])
  expect(moveUp(['a', 'b'], 0)).toEqual(['a', 'b'])
})
