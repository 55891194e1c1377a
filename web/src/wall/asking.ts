/** What the wall shows, kept live: news renews it soon, and a minute without any renews it too. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews } from '../api/feed'
import { KEYS, queryClient } from '../api/queries'
import type { MapPlace, WallPage } from '../api/types'

/** However much happens, a room full of people reads no faster. */
const BREATH_MS = 5000
const EVERY_MS = 60_000

export function useWall(): UseQueryResult<WallPage> {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = onNews(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        void queryClient.invalidateQueries({ queryKey: KEYS.wall })
      }, BREATH_MS)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [])
  return useQuery({ queryKey: KEYS.wall, queryFn: () => take(api.GET('/api/v1/wall')), refetchInterval: EVERY_MS, refetchIntervalInBackground: true })
}

export function useWallMap(): readonly MapPlace[] | undefined {
  return useQuery({ queryKey: [...KEYS.map, 'wall'], queryFn: () => take(api.GET('/api/v1/wall/map')), staleTime: 600_000, refetchInterval: 3_600_000 }).data?.places
}
