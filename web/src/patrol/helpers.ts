/** Whom I may call to a task of mine; kept with the task, for the cellar. */
import { useQuery } from '@tanstack/react-query'

import { api, take } from '../api/client'
import type { Helper } from './entry'
import { keepHelpers, keptHelpers } from './shelf'

async function helpers(taskId: string, accountId: string): Promise<Helper[]> {
  try {
    const found = await take(api.GET('/api/v1/tasks/{task_id}/helpers', { params: { path: { task_id: taskId } } }))
    await keepHelpers({ taskId, accountId, helpers: found })
    return found
  } catch (error) {
    const kept = await keptHelpers(taskId, accountId)
    if (kept === null) throw error
    return kept
  }
}

/** Null: not heard yet. Asked as soon as the task is on the screen, not when the whistle is wanted; then once more where nothing is known. */
export function useHelpers(taskId: string, accountId: string): { helpers: Helper[] | null; again: () => void } {
  // What was kept counts as heard; with the network back it is asked for all the same.
  const { data, refetch } = useQuery({ queryKey: ['helpers', taskId, accountId], queryFn: () => helpers(taskId, accountId), staleTime: 300_000, retry: false, refetchOnReconnect: 'always' })
  return { helpers: data ?? null, again: () => void refetch() }
}
