/** Times and spans as a duty officer reads them; all of China keeps one time. */
import { COMMUNITY_TIME, type Language, type Say } from './texts'

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: COMMUNITY_TIME, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
})

const EAST = '+08:00'
const EAST_MS = 8 * 3_600_000

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

function partsOf(at: Date): Record<Part, string> {
  return Object.fromEntries(PARTS.formatToParts(at).map((part) => [part.type, part.value])) as Record<Part, string>
}

/** "14:03" today, "11-22 14:03" on another day, "2025-11-22 14:03" in another year. */
export function clockTime(at: string, now: Date): string {
  const then = partsOf(new Date(at))
  const today = partsOf(now)
  const time = `${then.hour}:${then.minute}`
  if (then.year !== today.year) return `${then.year}-${then.month}-${then.day} ${time}`
  return then.month === today.month && then.day === today.day ? time : `${then.month}-${then.day} ${time}`
}

/** "14:03:21", for what must be told apart to the second. */
export function exactTime(at: string): string {
  const then = partsOf(new Date(at))
  return `${then.hour}:${then.minute}:${then.second}`
}

export function dayOf(at: string): string {
  const then = partsOf(new Date(at))
  return `${then.year}-${then.month}-${then.day}`
}

/** When a day of the community begins. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00${EAST}`)

/** "2026-11-23T08:00" of the community, as a field for day and time holds it. */
export const fieldTime = (at: number): string => new Date(at + EAST_MS).toISOString().slice(0, 16)
/** And back, as the brain is told. */
export const instantOf = (field: string): string => `${field}:00${EAST}`

/** The largest unit that says it: "40 秒", "12 分钟", "3 小时", "2 天". */
export function span(milliseconds: number, t: Say): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds >= 2 * 86_400) return t('page.span.days', { count: Math.floor(seconds / 86_400) })
  if (seconds >= 3600) return t('page.span.hours', { count: Math.floor(seconds / 3600) })
  if (seconds >= 60) return t('page.span.minutes', { count: Math.floor(seconds / 60) })
  return t('page.span.seconds', { count: seconds })
}

export function ago(at: string, now: Date, t: Say): string {
  const passed = now.getTime() - new Date(at).getTime()
  return passed < 45_000 ? t('page.span.just_now') : t('page.span.ago', { span: span(passed, t) })
}

/** "还剩 8 分钟" or "已超 3 分钟". */
export function left(due: string, now: Date, t: Say): string {
  const rest = new Date(due).getTime() - now.getTime()
  return rest >= 0 ? t('page.span.left', { span: span(rest, t) }) : t('page.span.over', { span: span(-rest, t) })
}

/** "+3.1", "−0.4"; empty where nothing was added up. */
export function weight(logOdds: number | null | undefined): string {
  return logOdds == null ? '' : `${logOdds < 0 ? '−' : '+'}${Math.abs(logOdds).toFixed(1)}`
}

export function localeOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB'
}
