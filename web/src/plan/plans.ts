/** The plans of estates that the brain keeps, and where their pictures lie. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { PlanPage } from '../api/types'

export function usePlans(): UseQueryResult<PlanPage[]> {
  return useQuery({ queryKey: KEYS.plans, queryFn: () => take(api.GET('/api/v1/plans')), staleTime: 600_000 })
}

export const drawingOf = (plan: PlanPage): string => `/api/v1/media/${plan.sha256}`
