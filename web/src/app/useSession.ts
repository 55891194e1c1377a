/** Reads who is signed in once, and follows the feed for as long as somebody is. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'

import { readSession } from '../api/client'
import { followFeed } from '../api/feed'
import { askToSignIn, enter, sessionState, watchSession, type Me } from '../api/session'

export interface Entry { me: Me | null; error: unknown; again: () => void }

export function useSession(): Entry {
  const { me } = useSyncExternalStore(watchSession, sessionState)
  const asked = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: Infinity, refetchOnWindowFocus: false })
  const found = asked.data
  useEffect(() => {
    if (found === null) void askToSignIn()
    else if (found !== undefined) enter(found)
  }, [found])
  const signedIn = me !== null
  useEffect(() => {
    if (!signedIn) return
    const stop = new AbortController()
    followFeed(stop.signal)
    return () => stop.abort()
  }, [signedIn])
  return { me, error: asked.error, again: () => void asked.refetch() }
}
