/** I am ill, or must leave: off shift at once, also without a network; what I have in hand goes to others. */
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { put } from './courier'
import { useMe } from './person'
import { useQueue, useTasks } from './usePatrol'

const KINDS = ['sick', 'leave'] as const
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

export function AwayPart(): ReactNode {
  const { t } = useSpeech()
  const { entries } = useQueue()
  const [asking, setAsking] = useState(false)
  const waits = entries.some((entry) => entry.action === 'absence' && entry.state === 'waiting')
  return (
    <section className="card" aria-label={t('web.patrol.away.title')}>
      {waits && <p className="noted" role="status">{t('web.patrol.away.waits')}</p>}
      {asking ? <Leaving close={() => setAsking(false)} /> : <button type="button" className="big second" data-away="ask" onClick={() => setAsking(true)}>{t('web.patrol.away.title')}</button>}
      <Turns />
    </section>
  )
}

function Leaving({ close }: { close: () => void }): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const held = useTasks(me.account_id).tasks?.rows.length ?? 0
  const [kind, setKind] = useState<(typeof KINDS)[number]>('sick')
  const [days, setDays] = useState(0)

  async function leave(): Promise<void> {
    if (await put({ action: 'absence', taskId: null, version: null, about: null, content: { away: kind, days }, photos: [], fix: null })) close()
  }
  const until = (each: number): string => (each === 0 ? t('web.patrol.away.today') : each === 1 ? t('web.patrol.away.tomorrow') : t('web.patrol.away.days', { days: each }))
  return (
    <form onSubmit={(event) => { event.preventDefault(); void leave() }}>
      <p className="quiet">{t('web.patrol.away.what')}</p>
      <fieldset><legend className="hide">{t('web.patrol.away.title')}</legend>{KINDS.map((each) => <label key={each} className="choice"><input type="radio" name="away" checked={kind === each} onChange={() => setKind(each)} />{t(`web.patrol.away.${each}`)}</label>)}</fieldset>
      <label>{t('web.patrol.away.until')}<select name="days" value={days} onChange={(event) => setDays(Number(event.target.value))}>{DAYS.map((each) => <option key={each} value={each}>{until(each)}</option>)}</select></label>
      {held > 0 && <p className="wrong">{t('web.patrol.away.sure', { count: held })}</p>}
      <button type="submit" className="big" data-away="send">{t('web.patrol.away.send')}</button>
      <button type="button" className="big second" onClick={close}>{t('web.patrol.away.back')}</button>
    </form>
  )
}

function Turns(): ReactNode {
  const { t } = useSpeech()
  const { data } = useQuery({ queryKey: [...KEYS.roster, 'mine'], staleTime: 60_000, retry: false, queryFn: () => take(api.GET('/api/v1/roster/mine')) })
  if (data === undefined) return null
  const now = new Date()
  return (
    <>
      <h2>{t('web.patrol.away.mine')}</h2>
      {data.length === 0 && <p className="quiet">{t('web.patrol.away.none')}</p>}
      <ul className="why">{data.map(({ entry }) => <li key={entry.entry_id}><b>{t(`roster.kind.${entry.kind}`)}</b> {clockTime(entry.begins, now)} – {clockTime(entry.ends, new Date(entry.begins))}</li>)}</ul>
    </>
  )
}
