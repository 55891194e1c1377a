/** Which figure is a rate's part and which its whole, as the brain counts them; and how a share is written. */
import type { Figure, Rate } from '../api/types'

export const RATES: Readonly<Record<Rate, readonly [part: Figure, whole: Figure]>> = {
  response: ['accepted', 'wanted'],
  solved: ['closed', 'wanted'],
  satisfied: ['satisfied', 'rated'],
  on_time: ['on_time', 'limited'],
  reopened: ['reopened', 'ended'],
}
export const RATE_NAMES = Object.keys(RATES) as Rate[]
/** The steps a case goes through, kept apart. */
export const STEPS: readonly Figure[] = ['received', 'accepted', 'on_scene', 'done', 'on_the_spot', 'closed']

/** "93.3 %"; a dash where there is nothing to take a share of; never 100 while one is missing. */
export function percent(share: number | null | undefined): string {
  if (share == null) return '–'
  const tenths = share < 1 ? Math.min(Math.floor(share * 1000), 999) : 1000
  return `${(tenths / 10).toFixed(1).replace(/\.0$/, '')} %`
}
