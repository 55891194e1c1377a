/** The queue, kept live: an entry of the feed about an incident or a task renews it. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews, type News } from '../api/feed'
import { KEYS, queryClient } from '../api/queries'
import type { OpenIncident, QueuePage } from '../api/types'
import type { Wanted } from './queue'

/** At most this often, however much happens. */
const BREATH_MS = 200
/** All that is open, for the map and to choose from, need not be so fresh: it may be long. */
const SLOW_BREATH_MS = 5_000

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
    let slow: ReturnType<typeof setTimeout> | undefined
    const leave = onNews((news) => {
      renew(news)
      if (news.topic === 'camera') return
      timer ??= setTimeout(() => {
        timer = undefined
        void queryClient.invalidateQueries({ queryKey: KEYS.queue })
        void queryClient.invalidateQueries({ queryKey: KEYS.backlog })
      }, BREATH_MS)
      slow ??= setTimeout(() => {
        slow = undefined
        void queryClient.invalidateQueries({ queryKey: KEYS.open })
      }, SLOW_BREATH_MS)
    })
    return () => {
      leave()
      clearTimeout(timer)
      clearTimeout(slow)
    }
  }, [])
}

/** At most ``most`` rows of what is wanted; until they have come, what was there before. */
export function useQueue({ stage: filter, place, pack, mine }: Wanted, most: number): UseQueryResult<QueuePage> {
  const query = { filter, place, pack, mine, most }
  return useQuery({ queryKey: [...KEYS.queue, query], queryFn: () => take(api.GET('/api/v1/queue', { params: { query } })), placeholderData: keepPreviousData })
}

/** Everything open, each in one line, however much the queue shows. */
export function useOpen(): readonly OpenIncident[] {
  return useQuery({ queryKey: KEYS.open, queryFn: () => take(api.GET('/api/v1/queue/open')) }).data ?? NOTHING
}

const NOTHING: readonly OpenIncident[] = []
