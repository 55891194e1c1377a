/** Days and hours of the roster in the community's time: all of China keeps one. */
import type { RosterEntry } from '../api/types'
import { fieldTime, startOf } from '../text/times'

const DAY_MS = 86_400_000
const AWAY: ReadonlySet<RosterEntry['kind']> = new Set(['leave', 'sick', 'training'])

export const awayKind = (kind: RosterEntry['kind']): boolean => AWAY.has(kind)

export const dayAt = (at: number): string => fieldTime(at).slice(0, 10)
export const plusDays = (day: string, days: number): string => dayAt(startOf(day) + days * DAY_MS)

/** The seven days from ``monday`` on. */
export const daysFrom = (monday: string): string[] => Array.from({ length: 7 }, (_, index) => plusDays(monday, index))

export interface Stretch { from: string; to: string; whole: boolean }

/** What of an entry falls on ``day``; null: nothing does. */
export function stretchOn(entry: Pick<RosterEntry, 'begins' | 'ends'>, day: string): Stretch | null {
  const begin = Math.max(Date.parse(entry.begins), startOf(day))
  const end = Math.min(Date.parse(entry.ends), startOf(day) + DAY_MS)
  if (begin >= end) return null
  const to = end === startOf(day) + DAY_MS ? '24:00' : fieldTime(end).slice(11)
  return { from: fieldTime(begin).slice(11), to, whole: end - begin === DAY_MS }
}
