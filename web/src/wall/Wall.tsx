/** 大屏: where things stand, to be read from five metres by whoever walks past; nobody works here. */
import './wall.css'

import { useSyncExternalStore, type ReactNode } from 'react'

import { sessionState, watchSession, type Me } from '../api/session'
import { useSession } from '../app/useSession'
import { Failure, Loading } from '../parts/states'
import { useStanding } from '../standing/asking'
import { Board } from './Board'
import { useWakeful } from './wakeful'

export function Wall(): ReactNode {
  const { me, error, again } = useSession()
  if (me === null) return error === null ? <Loading rows={8} /> : <Failure error={error} again={again} />
  return <Hung me={me} />
}

function Hung({ me }: { me: Me }): ReactNode {
  useWakeful()
  const { asking } = useSyncExternalStore(watchSession, sessionState)
  const { data, error, refetch, dataUpdatedAt } = useStanding(true)
  // Whose account was disabled, or whose session has ended, sees nothing behind the form.
  if (asking) return null
  if (data === undefined) return error === null ? <Loading rows={8} /> : <Failure error={error} again={() => void refetch()} />
  return <Board me={me} page={data} asOf={dataUpdatedAt} />
}
