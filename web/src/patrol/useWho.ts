/** Who is signed in on this phone, and whether the brain has them on shift; kept for the cellar, asked again wherever it may change. */
import { useQuery, type QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'

import { readSession } from '../api/client'
import { askToSignIn, enter, sessionState, watchSession, type Me } from '../api/session'
import { keepPerson } from './shelf'

/** Opened without a network: how often it is tried whether somebody is signed in. Costs nothing while there is none. */
const ASK_AGAIN_MS = 3000
/** The desk may enter a leave for whoever has no task in hand, and then no news tell of it. */
const STILL_SO_MS = 60_000

export const SESSION = ['session'] as const

/** What a full phone cannot keep for the cellar is shown while there is a network. */
export const readAllTheSame = (): void => undefined

/** Who is signed in; without a network, who was last. */
export function useWho(kept: Me | null): { me: Me | null; asking: boolean; asked: boolean } {
  const { me, asking } = useSyncExternalStore(watchSession, sessionState)
  const session = useQuery({ queryKey: SESSION, queryFn: readSession, staleTime: Infinity, refetchOnWindowFocus: 'always', retry: false, refetchInterval: (query) => (query.state.data === undefined ? ASK_AGAIN_MS : STILL_SO_MS) })
  const found = session.data
  const { refetch } = session
  useEffect(() => {
    // Opened in a cellar: who is signed in can be asked only now.
    const ask = (): void => void (sessionState().me === null && refetch())
    addEventListener('online', ask)
    return () => removeEventListener('online', ask)
  }, [refetch])
  useEffect(() => {
    if (found === null) void askToSignIn()
    else if (found !== undefined) enter(found)
  }, [found])
  useEffect(() => {
    if (me !== null) void keepPerson(me).catch(readAllTheSame)
  }, [me])
  return { me: me ?? kept, asking, asked: session.isFetched }
}

/** On shift or not, as the brain has just taken it: also for whoever asked for the session a moment before. */
export async function shiftTaken(client: QueryClient, onShift: boolean): Promise<void> {
  await client.cancelQueries({ queryKey: SESSION })
  const { me } = sessionState()
  if (me === null) return
  const now = { ...me, on_shift: onShift }
  client.setQueryData(SESSION, now)
  enter(now)
}
