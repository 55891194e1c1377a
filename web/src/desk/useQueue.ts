/** The queue, kept live: an entry of the feed about an incident or a task renews it. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews, type News } from '../api/feed'
import { KEYS, queryClient } from '../api/queries'
import type { QueueRow } from '../api/types'

/** At most this often, however much happens. */
const BREATH_MS = 200

function renew(news: News): void {
  if (news.topic === 'camera') void queryClient.invalidateQueries({ queryKey: KEYS.cameras })
  if (news.topic === 'incident') void queryClient.invalidateQueries({ queryKey: KEYS.incident(news.subjectId) })
  if (news.topic !== 'task') return
  for (const [key, page] of queryClient.getQueriesData<{ tasks?: { task: { task_id: string } }[] }>({ queryKey: ['incident'] })) {
    const about = page?.tasks?.some((row) => row.task.task_id === news.subjectId) ?? true
    if (about) void queryClient.invalidateQueries({ queryKey: key })
  }
}

export function useNews(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = onNews((news) => {
      renew(news)
      if (news.topic === 'camera') return
      timer ??= setTimeout(() => {
        timer = undefined
        void queryClient.invalidateQueries({ queryKey: KEYS.queue })
        void queryClient.invalidateQueries({ queryKey: KEYS.backlog })
      }, BREATH_MS)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [])
}

export function useQueue(): UseQueryResult<QueueRow[]> {
  return useQuery({ queryKey: KEYS.queue, queryFn: () => take(api.GET('/api/v1/queue')) })
}
