/** What keeps coming back, asked again every ten minutes: the brain looks every hour. */
import { useQuery } from '@tanstack/react-query'

import { api, take } from '../../api/client'
import { KEYS } from '../../api/queries'
import type { Pattern } from '../../api/types'

const EVERY_MS = 600_000
const NONE: readonly Pattern[] = []

export function usePatterns(): readonly Pattern[] {
  const { data } = useQuery({ queryKey: KEYS.patterns, queryFn: () => take(api.GET('/api/v1/patterns')), staleTime: EVERY_MS, refetchInterval: EVERY_MS })
  return data ?? NONE
}
