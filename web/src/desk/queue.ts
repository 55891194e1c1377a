/** What the duty officer looks for in the queue. The brain has narrowed it, counted it and put it in order already. */
import type { QueuePage, QueueRow } from '../api/types'

export const STAGES = ['all', 'unseen', 'waiting', 'working', 'checking', 'suspended'] as const
export type Stage = (typeof STAGES)[number]

export interface Wanted { stage: Stage; place: string; pack: string; mine: boolean }
export const EVERYTHING: Wanted = { stage: 'all', place: '', pack: '', mine: false }

/** So many rows are shown at first, and so many more each time that somebody asks. */
export const PAGE = 200
/** More than this the brain does not tell at once: the rest is found by its filters. */
const MOST = 10_000

export const unseen = (row: QueueRow): boolean => row.incident.acknowledged_at == null

/** How many the brain counted behind this filter, whatever else is asked for. */
export const behind = (page: QueuePage | undefined, stage: Stage): number => page?.counts[stage] ?? 0

/** Whether anything open is left out on purpose. */
export const narrowed = ({ stage, place, pack, mine }: Wanted): boolean => stage !== 'all' || place !== '' || pack !== '' || mine

/** How many fit and are not shown. */
export const beyond = (page: QueuePage): number => Math.max(0, page.fitting - page.rows.length - page.newest.length)

/** How many rows to ask for next time. */
export const further = (most: number): number => Math.min(MOST, most + PAGE)

/** All that is shown, as one steps through it. */
export const shown = (page: QueuePage | undefined): readonly QueueRow[] => (page === undefined ? [] : [...page.rows, ...page.newest])

/** The row ``by`` steps from the one with this id; the first where none is chosen, and never beyond an end. */
export function stepFrom(rows: readonly QueueRow[], id: string | undefined, by: 1 | -1): QueueRow | undefined {
  const at = rows.findIndex((row) => row.incident.incident_id === id)
  return at < 0 ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, at + by))]
}

/** Danger to life that nobody has acknowledged. */
export const endangered = (row: QueueRow): boolean => row.incident.severity === 'life_safety' && unseen(row)

/** What the desk must hear: life-safety incidents nobody has acknowledged, and calls for help that nobody has answered. */
export function alarming(page: Pick<QueuePage, 'unheard' | 'calls'> | undefined): string[] {
  if (page === undefined) return []
  return [...page.unheard, ...page.calls.flatMap(({ help }) => (help?.state === 'offered' ? [help.task_id] : []))]
}
