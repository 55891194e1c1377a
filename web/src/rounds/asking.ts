/** Rounds and their plans as the brain gives them, renewed by its news; and what may be done with them. */
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews } from '../api/feed'
import { KEYS } from '../api/queries'
import type { components } from '../generated/schema'
import { dayOf, startOf } from '../text/times'
import type { PlanSaid } from './planning'

export type RoundRow = components['schemas']['RoundRow']
export type PlanRow = components['schemas']['PlanRow']
export type RoundChoices = components['schemas']['RoundChoices']
export type RoundFigure = components['schemas']['RoundFigure']

export const SPANS = ['today', 7, 30] as const
export type Span = (typeof SPANS)[number]
const DAY_MS = 86_400_000

/** Whole days of the community, today's to its end. */
export function spanOf(span: Span, now: Date): { from: string; to: string } {
  const midnight = startOf(dayOf(now.toISOString()))
  const days = span === 'today' ? 0 : span - 1
  return { from: new Date(midnight - days * DAY_MS).toISOString(), to: new Date(midnight + DAY_MS).toISOString() }
}

export function useRounds(span: Span): UseQueryResult<RoundRow[]> {
  const query = spanOf(span, new Date())
  return useQuery({ queryKey: [...KEYS.rounds, 'rows', query], refetchInterval: 60_000, queryFn: () => take(api.GET('/api/v1/rounds', { params: { query } })) })
}

/** Exactly those that a number of the tally was counted from. */
export function useRoundsBehind(begin: string, end: string, figure: RoundFigure | null): UseQueryResult<RoundRow[]> {
  const query = { from: begin, to: end, figure: figure ?? 'planned' } as const
  return useQuery({ queryKey: [...KEYS.rounds, 'behind', query], enabled: figure !== null, queryFn: () => take(api.GET('/api/v1/rounds', { params: { query } })) })
}

export const useRoundPlans = (): UseQueryResult<PlanRow[]> => useQuery({ queryKey: [...KEYS.rounds, 'plans'], queryFn: () => take(api.GET('/api/v1/rounds/plans')) })
export const useRoundChoices = (): UseQueryResult<RoundChoices> => useQuery({ queryKey: [...KEYS.rounds, 'choices'], staleTime: 60_000, queryFn: () => take(api.GET('/api/v1/rounds/choices')) })

/** What somebody on the street does is seen at once. */
export function useRoundNews(): void {
  const client = useQueryClient()
  useEffect(() => onNews(({ topic }) => { if (topic === 'round') void client.invalidateQueries({ queryKey: KEYS.rounds }) }), [client])
}

export const makePlan = (said: PlanSaid): Promise<unknown> => take(api.POST('/api/v1/rounds/plans', { body: said }))
export const changePlan = (id: string, version: number, said: PlanSaid): Promise<unknown> =>
  take(api.PUT('/api/v1/rounds/plans/{plan_id}', { params: { path: { plan_id: id } }, body: { ...said, version } }))
export const cancelRound = (row: RoundRow): Promise<unknown> =>
  take(api.POST('/api/v1/rounds/{round_id}/cancel', { params: { path: { round_id: row.round.round_id } }, body: { version: row.round.version } }))
