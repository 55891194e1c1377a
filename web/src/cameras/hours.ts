/** The coverage ledger as rows of days and hours: what share of each hour was live and looked at, in trouble, or unknown. */
import type { Schemas } from './asking'

export interface HourCell { hour: string; live: number; trouble: number; unknown: number }

const HOUR_MS = 3_600_000
export const DAYS = 7
const CHINA_MS = 8 * HOUR_MS

/** The beginning of the day of ``now`` in China's one time, ``back`` days before. */
export function dayStart(now: Date, back: number): Date {
  const day = Math.floor((now.getTime() + CHINA_MS) / (24 * HOUR_MS)) - back
  return new Date(day * 24 * HOUR_MS - CHINA_MS)
}

/** One row a day, oldest first, 24 cells each; null for hours that have not come yet. */
export function rowsOf(page: Schemas['CoveragePage'], now: Date): readonly (readonly (HourCell | null)[])[] {
  const known = new Map(page.hours.map((each) => [Date.parse(each.hour), each]))
  return Array.from({ length: DAYS }, (_, row) => {
    const start = dayStart(now, DAYS - 1 - row).getTime()
    return Array.from({ length: 24 }, (_cell, hour) => {
      const at = start + hour * HOUR_MS
      return at > now.getTime() ? null : cellOf(at, known.get(at), now)
    })
  })
}

function cellOf(at: number, found: Schemas['CoverageHourRow'] | undefined, now: Date): HourCell {
  const whole = Math.min(HOUR_MS, now.getTime() - at) / 1000
  const live = found?.seconds['live'] ?? 0
  const told = Object.values(found?.seconds ?? {}).reduce((sum, each) => sum + each, 0)
  const share = (seconds: number): number => (whole <= 0 ? 0 : Math.min(1, Math.max(0, seconds / whole)))
  return { hour: new Date(at).toISOString(), live: share(live), trouble: share(told - live), unknown: share(whole - told) }
}
