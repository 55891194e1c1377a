/** What the duty officer looks for in the queue, as functions of its rows. The brain has put them in order already. */
import type { QueueRow } from '../api/types'

export const STAGES = ['all', 'unseen', 'waiting', 'working', 'checking', 'suspended'] as const
export type Stage = (typeof STAGES)[number]

const STATES: Record<Exclude<Stage, 'all' | 'unseen'>, readonly QueueRow['incident']['state'][]> = {
  waiting: ['candidate', 'filed', 'reopened'],
  working: ['dispatched', 'handling'],
  checking: ['reported', 'checked'],
  suspended: ['suspended'],
}

export interface Wanted { stage: Stage; place: string; pack: string; mine: boolean }
export const EVERYTHING: Wanted = { stage: 'all', place: '', pack: '', mine: false }

export const unseen = (row: QueueRow): boolean => row.incident.acknowledged_at == null

export function atStage(row: QueueRow, stage: Stage): boolean {
  if (stage === 'all') return true
  return stage === 'unseen' ? unseen(row) : STATES[stage].includes(row.incident.state)
}

/** Rows that fit; ``me`` is who "mine" means: what they acknowledged. */
export function fitting(rows: readonly QueueRow[], wanted: Wanted, me: string): QueueRow[] {
  return rows.filter(
    (row) =>
      atStage(row, wanted.stage) &&
      (wanted.place === '' || row.place_name === wanted.place) &&
      (wanted.pack === '' || row.incident.pack === wanted.pack) &&
      (!wanted.mine || row.incident.acknowledged_by === me),
  )
}

export function counts(rows: readonly QueueRow[]): Record<Stage, number> {
  return Object.fromEntries(STAGES.map((stage) => [stage, rows.filter((row) => atStage(row, stage)).length])) as Record<Stage, number>
}

/** The row ``by`` steps from the one with this id; the first where none is chosen, and never beyond an end. */
export function stepFrom(rows: readonly QueueRow[], id: string | undefined, by: 1 | -1): QueueRow | undefined {
  const at = rows.findIndex((row) => row.incident.incident_id === id)
  return at < 0 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, at + by))]
}

/** Danger to life that nobody has acknowledged. */
export const endangered = (row: QueueRow): boolean => row.incident.severity === 'life_safety' && unseen(row)

/** What the desk must hear: life-safety incidents nobody has acknowledged, and calls for help that nobody has answered. */
export function alarming(rows: readonly QueueRow[]): string[] {
  const grave = rows.filter(endangered).map((row) => row.incident.incident_id)
  return [...grave, ...rows.flatMap(({ help }) => (help?.state === 'offered' ? [help.task_id] : []))]
}
