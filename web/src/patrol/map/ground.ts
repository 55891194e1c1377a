/** What the patrol's map is drawn on: the places around me, as last heard; kept for places without a network. */
import { queryOptions, useQuery } from '@tanstack/react-query'

import { api, take } from '../../api/client'
import { KEYS } from '../../api/queries'
import type { MapPlace } from '../../api/types'
import { keepGround, keptGround } from '../shelf'

const LONG_MS = 3_600_000

async function ground(accountId: string): Promise<MapPlace[]> {
  try {
    // The client's types lose what is a pair of numbers; the answer is what its description says.
    const { places } = (await take(api.GET('/api/v1/my-map'))) as { places: MapPlace[] }
    await keepGround({ accountId, places })
    return places
  } catch (error) {
    const kept = await keptGround(accountId)
    if (kept === undefined) throw error
    return kept.places
  }
}

const same = (places: MapPlace[]): MapPlace[] => places

/** Equal places stay the same object, also over another set of tasks: only other ground has the map drawn anew. */
export const groundOf = (accountId: string, tasks: string | null) => queryOptions({
  queryKey: [...KEYS.map, accountId, tasks],
  enabled: tasks !== null,
  queryFn: () => ground(accountId),
  // Compared with what was shown before, whatever it was asked for.
  select: same,
  placeholderData: (before: MapPlace[] | undefined, asked) => (asked?.queryKey.at(-2) === accountId ? before : undefined),
  staleTime: LONG_MS,
  retry: false,
  // What was kept counts as heard; with the network back it is asked for all the same.
  refetchOnReconnect: 'always',
})

/** Asked for when the list is, so that the map is there in the cellar too. Null: never heard. ``tasks``: another one may lie next door; null: not yet. */
export function useGround(accountId: string, tasks: string | null): MapPlace[] | null {
  return useQuery(groundOf(accountId, tasks)).data ?? null
}
