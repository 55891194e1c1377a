/** Where everything lies that a wall may show. */
import { useQuery } from '@tanstack/react-query'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { MapPlace } from '../api/types'

export function useWallMap(): readonly MapPlace[] | undefined {
  return useQuery({ queryKey: [...KEYS.map, 'wall'], queryFn: () => take(api.GET('/api/v1/wall/map')), staleTime: 600_000, refetchInterval: 3_600_000 }).data?.places
}
