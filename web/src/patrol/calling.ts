/** Which of my tasks calls me now: one of life safety or a colleague's call that is offered, or work in hand that has turned grave. */
import { AT_WORK } from './actions'
import type { PatrolTask } from './entry'

type Shown = Pick<PatrolTask, 'helping'> & { task: Pick<PatrolTask['task'], 'task_id' | 'state'>; incident: Pick<PatrolTask['incident'], 'severity'> }

const isGrave = (row: Shown): boolean => row.incident.severity === 'life_safety' || row.helping

/** Every task shown, and whether it was grave. */
export type Seen = ReadonlyMap<string, boolean>
export const seenOf = (rows: readonly Shown[]): Seen => new Map(rows.map((row) => [row.task.task_id, isGrave(row)]))

/** Null where nothing is new. ``before``: as they were shown last; null: nothing was shown yet, and the list itself says enough. */
export function newCall(before: Seen | null, rows: readonly Shown[]): string | null {
  const fresh = rows.find((row) => isGrave(row) && before?.get(row.task.task_id) === false) ?? rows.find((row) => isGrave(row) && row.task.state === 'offered' && before?.has(row.task.task_id) === false)
  return fresh?.task.task_id ?? null
}

/** Whether it calls still: an offer until it is answered, work in hand until it has been looked at. */
export const stillCalls = (row: Shown & { ahead: { state: string } }, opened: boolean): boolean =>
  row.ahead.state === 'offered' || (AT_WORK.includes(row.ahead.state) && !opened)
