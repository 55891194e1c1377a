/** A task as it will be once what waits on this phone has been sent: the person goes on working without a network. */
import type { Entry, PatrolTask, Task, TaskState, TaskStep } from './entry'
import { standsAlone } from './queue'
import table from './workflow.json'

const NEXT: Readonly<Record<string, Readonly<Record<string, string>>>> = table
/** The order in which buttons are offered. */
const BUTTONS: readonly TaskStep[] = ['accept', 'set_out', 'arrive', 'finish', 'decline', 'hand_back']

export interface Ahead {
  state: TaskState
  version: number
  allowed: TaskStep[]
  /** Steps of it that wait here. */
  waiting: Entry[]
  held: Entry | null
}

export function allowedIn(state: string): TaskStep[] {
  const found = Object.keys(NEXT[state] ?? {})
  return BUTTONS.filter((step) => found.includes(step))
}

export function ahead(row: PatrolTask, entries: readonly Entry[]): Ahead {
  const mine = entries.filter((entry) => entry.taskId === row.task.task_id && entry.state !== 'dropped').sort((a, b) => a.seq - b.seq)
  const held = mine.find((entry) => entry.state === 'held' && !standsAlone(entry)) ?? null
  let state: string = row.task.state
  let version = row.task.version
  let moved = false
  for (const entry of mine) {
    if (standsAlone(entry)) continue
    const next = NEXT[state]?.[entry.action]
    if (entry === held || next === undefined) break
    state = next
    version += 1
    moved = true
  }
  const offered = moved ? allowedIn(state) : BUTTONS.filter((step) => (row.allowed as readonly string[]).includes(step))
  return { state: state as TaskState, version, allowed: held === null ? offered : [], waiting: mine.filter((entry) => entry.state === 'waiting'), held }
}

/** The rows after the brain has answered a step, before the list is fetched anew; what is over goes. */
export function withAnswered(rows: readonly PatrolTask[], task: Task): PatrolTask[] {
  return rows
    .map((row) => (row.task.task_id === task.task_id && row.task.version < task.version ? { ...row, task, allowed: allowedIn(task.state) } : row))
    .filter((row) => row.task.state in NEXT)
}
