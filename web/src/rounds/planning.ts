/** A plan as it is written in the dialog: how it begins, whether it is whole, and what is sent. Nothing of the network. */
import type { components } from '../generated/schema'

export type RoundPlan = components['schemas']['RoundPlan']
export type PlanSaid = components['schemas']['PlanSaid']
export type RoundDay = PlanSaid['days'][number]

export const DAYS: readonly RoundDay[] = ['work', 'rest', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const USUAL_MIN = 30

export interface Hours { from: string; to: string }
export interface Stop { place_path: string; name: string; look_at: string }
export interface Draft { name: string; stops: Stop[]; days: RoundDay[]; hours: Hours[]; beginWithin: number; assignee: string | null; exercise: boolean; active: boolean }

export const EMPTY: Draft = { name: '', stops: [], days: ['work'], hours: [{ from: '', to: '' }], beginWithin: USUAL_MIN, assignee: null, exercise: false, active: true }

export function draftOf(plan: RoundPlan): Draft {
  const hours = plan.windows.map((window) => { const [from = '', to = ''] = window.split('-'); return { from, to } })
  return {
    name: plan.name, hours, beginWithin: plan.begin_within_min, assignee: plan.assignee ?? null, exercise: plan.exercise, active: plan.active,
    stops: plan.checkpoints.map(({ place_path, name, look_at }) => ({ place_path, name, look_at })),
    days: DAYS.filter((day) => plan.days.includes(day)),
  }
}

export function enough(draft: Draft): boolean {
  const whole = draft.hours.every(({ from, to }) => from !== '' && to !== '' && from !== to)
  return draft.name.trim() !== '' && draft.stops.length > 0 && draft.days.length > 0 && draft.hours.length > 0 && whole
}

export const saidOf = (draft: Draft): PlanSaid => ({
  name: draft.name.trim(),
  checkpoints: draft.stops.map((stop) => ({ ...stop, look_at: stop.look_at.trim() })),
  days: draft.days,
  windows: [...new Set(draft.hours.map(({ from, to }) => `${from}-${to}`))],
  begin_within_min: draft.beginWithin,
  assignee: draft.assignee,
  exercise: draft.exercise,
  active: draft.active,
})

/** One stop earlier; the first stays. */
export function moveUp<T>(list: readonly T[], index: number): T[] {
  const [before, here] = [list[index - 1], list[index]]
  return before === undefined || here === undefined ? [...list] : [...list.slice(0, index - 1), here, before, ...list.slice(index + 1)]
}
