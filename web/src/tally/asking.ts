/** How incidents of the last days were dealt with, and the incidents behind one number. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'

import { api, take } from '../api/client'
import type { CourseRow, Figure, NamedTally, TallyPage } from '../api/types'

export const SPANS = [7, 30, 90, 365] as const
export type Days = (typeof SPANS)[number]
/** One number: which tally, and which figure of it. */
export interface Picked { tally: NamedTally; figure: Figure }

/** Whole minutes, so that a page that is drawn again asks nothing again. */
function since(days: Days): { from: string; to: string } {
  const to = new Date(Math.ceil(Date.now() / 60_000) * 60_000)
  return { from: new Date(to.getTime() - days * 86_400_000).toISOString(), to: to.toISOString() }
}

export function useTally(days: Days): UseQueryResult<TallyPage> {
  return useQuery({ queryKey: ['tally', days], queryFn: () => take(api.GET('/api/v1/tally', { params: { query: since(days) } })) })
}

/** Of the very time the page was counted for, so that the rows are the number's. */
export function useRows(page: TallyPage, picked: Picked | null): UseQueryResult<CourseRow[]> {
  const query = { from: page.begin, to: page.end, figure: picked?.figure ?? 'received', by: picked?.tally.tally.by ?? 'all', name: picked?.tally.tally.name ?? '' } as const
  return useQuery({ queryKey: ['tally', 'rows', query], enabled: picked !== null, queryFn: () => take(api.GET('/api/v1/tally/rows', { params: { query } })) })
}
