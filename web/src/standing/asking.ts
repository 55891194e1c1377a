/** How things stand, kept live: news renews it soon, and a minute without any renews it too. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews } from '../api/feed'
import { KEYS, queryClient } from '../api/queries'
import type { WallPage } from '../api/types'

/** However much happens, nobody reads faster. */
const BREATH_MS = 5000
const EVERY_MS = 60_000

export function useStanding(): UseQueryResult<WallPage> {
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
