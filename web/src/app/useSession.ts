/** Reads who is signed in once, and follows the feed for as long as they are; somebody else begins on a page of their own. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'

import { readSession } from '../api/client'
import { followFeed } from '../api/feed'
import { askToSignIn, enter, sessionState, watchSession, type Me } from '../api/session'

export interface Entry { me: Me | null; error: unknown; again: () => void }

/** Where each role begins: central/pages/doors.py. */
const HOME: Readonly<Record<Me['role'], string>> = { officer: '/desk', admin: '/desk', patrol: '/patrol', wall: '/wall' }

/** Who is signed in, as long as it is whose page this is: what stands on it and what was begun on it is not for the next. */
function useOwner(): Me | null {
  const { me } = useSyncExternalStore(watchSession, sessionState)
  const [owner, setOwner] = useState<string | null>(null)
  if (owner === null && me !== null) setOwner(me.account_id)
  const another = me !== null && owner !== null && me.account_id !== owner ? me : null
  useEffect(() => {
    if (another !== null) location.assign(HOME[another.role])
  }, [another])
  return another === null ? me : null
}

export function useSession(): Entry {
  const me = useOwner()
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
