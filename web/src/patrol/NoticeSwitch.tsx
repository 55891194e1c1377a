/** Notices on this phone while the app is closed: on, off, or plainly why not. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { useMe } from './person'
import { browserHere, pushState, turnOff, turnOn } from './push'
import { hindrance } from './pushable'
import { useOffline } from './usePatrol'

export function NoticeSwitch(): ReactNode {
  const { t, language } = useSpeech()
  const me = useMe()
  const offline = useOffline()
  const client = useQueryClient()
  const key = ['push', me.account_id]
  const { data } = useQuery({ queryKey: key, queryFn: pushState, retry: false, staleTime: 0 })
  const [trouble, setTrouble] = useState(false)
  const [busy, setBusy] = useState(false)
  const state = hindrance(browserHere()) ?? data ?? null

  async function change(on: boolean): Promise<void> {
    setBusy(true)
    setTrouble(false)
    try {
      client.setQueryData(key, on ? await turnOn(language) : await turnOff())
    } catch {
      setTrouble(true)
    }
    setBusy(false)
  }

  if (state === null) return offline ? <section className="card"><p className="quiet">{t('web.patrol.push.offline')}</p></section> : null
  const can = state === 'on' || state === 'off'
  return (
    <section className="card" data-push={state}>
      <label className="switch"><input type="checkbox" role="switch" name="push" checked={state === 'on'} disabled={!can || busy || offline} onChange={(event) => void change(event.target.checked)} />{t('web.patrol.push.title')}</label>
      <p className="quiet">{t(`web.patrol.push.${state}`)}</p>
      {trouble && <p className="wrong" role="alert">{t('web.patrol.push.unreached')}</p>}
    </section>
  )
}
