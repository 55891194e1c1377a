/** How things stand, kept live: news renews it soon, and a minute without any renews it too. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews } from '../api/feed'
import { KEYS, queryClient } from '../api/queries'
import type { WallPage } from '../api/types'

/** However much happens, nobody reads faster; figures beside a queue that is live may be older. */
const BREATH_MS = 5000
const SLOW_BREATH_MS = 30_000
const EVERY_MS = 60_000

/** ``rows``: with what is open, as a wall shows it. */
export function useStanding(rows: boolean): UseQueryResult<WallPage> {
  const breath = rows ? BREATH_MS : SLOW_BREATH_MS
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = onNews(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        void queryClient.invalidateQueries({ queryKey: KEYS.wall })
      }, breath)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [breath])
  return useQuery({ queryKey: [...KEYS.wall, rows], queryFn: () => take(api.GET('/api/v1/wall', { params: { query: { rows } } })), refetchInterval: EVERY_MS, refetchIntervalInBackground: true })
}
