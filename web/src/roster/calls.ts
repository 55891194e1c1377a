/** The roster as the brain gives it, and what the desk may do with it. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'

import { api, take } from '../api/client'
import { KEYS, queryClient } from '../api/queries'
import type { RosterEntry, RosterWeek } from '../api/types'

/** Who is on shift changes on phones: looked at again while somebody looks. */
const LOOK_AGAIN_MS = 30_000

export interface Planned { account_id: string; kind: RosterEntry['kind']; begins: string; ends: string; note: string; instead_of: string | null; weeks: number }

/** ``day``: any of the week; null: this one. */
export function useWeek(day: string | null): UseQueryResult<RosterWeek> {
  const query = day === null ? {} : { day }
  return useQuery({ queryKey: [...KEYS.roster, day], refetchInterval: LOOK_AGAIN_MS, placeholderData: keepPreviousData, queryFn: () => take(api.GET('/api/v1/roster', { params: { query } })) })
}

export const renewRoster = (): Promise<void> => queryClient.invalidateQueries({ queryKey: KEYS.roster })

export const plan = (said: Planned): Promise<RosterEntry[]> => take(api.POST('/api/v1/roster', { body: said }))

const at = (entry: RosterEntry): { params: { path: { entry_id: string } }; body: { version: number } } => ({ params: { path: { entry_id: entry.entry_id } }, body: { version: entry.version } })

export const takeOut = (entry: RosterEntry): Promise<RosterEntry> => take(api.POST('/api/v1/roster/{entry_id}/withdraw', at(entry)))
export const putBack = (entry: RosterEntry): Promise<RosterEntry> => take(api.POST('/api/v1/roster/{entry_id}/restore', at(entry)))
