/** 通知: what nobody at the desk has answered yet, how I want to be reached, and what became of each message. */
import './notices.css'

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { api, take } from '../api/client'
import { queryClient } from '../api/queries'
import type { DeliveryRow, UnheardNotice } from '../api/types'
import { useDoing } from '../desk/incident/useDoing'
import { Ago, At } from '../parts/marks'
import { Answered, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { Reach } from './Reach'

const UNHEARD = ['notices'] as const
const LOOK_AGAIN_MS = 15_000

export function NoticesRoom(): ReactNode {
  const { t } = useSpeech()
  return (
    <main id="main" className="notices-page">
      <h1>{t('web.nav.notices')}</h1>
      <Unheard />
      <Reach />
      <Log />
    </main>
  )
}

function Unheard(): ReactNode {
  const { t } = useSpeech()
  const unheard = useQuery({ queryKey: UNHEARD, refetchInterval: LOOK_AGAIN_MS, queryFn: () => take(api.GET('/api/v1/notices')) })
  return (
    <section className="card" aria-label={t('web.notices.unheard')}>
      <h2>{t('web.notices.unheard')}</h2>
      <Answered question={unheard} rows={3}>
        {(data) => (data.length === 0 ? <Nothing title={t('web.notices.none')} /> : <ul>{data.map((each) => <Waiting key={each.notice_id} notice={each} />)}</ul>)}
      </Answered>
    </section>
  )
}

function Waiting({ notice }: { notice: UnheardNotice }): ReactNode {
  const { t, said } = useSpeech()
  const { doing, busy } = useDoing()
  const params = { path: { notice_id: notice.notice_id } }
  const renew = (): Promise<void> => queryClient.invalidateQueries({ queryKey: UNHEARD })
  const undo = async (): Promise<void> => { await take(api.POST('/api/v1/notices/{notice_id}/take-back', { params })).finally(renew) }
  const heard = (): void => void doing(async () => {
    await take(api.POST('/api/v1/notices/{notice_id}/acknowledge', { params })).finally(renew)
    return { said: t('web.notices.did_hear'), undo }
  })
  return (
    <li>
      <span>{notice.incident_id == null ? said(notice.text) : <Link to={`/desk/incidents/${notice.incident_id}`}>{said(notice.text)}</Link>} <small><Ago at={notice.made_at} /></small></span>
      <Button size="small" loading={busy} onClick={heard} data-step="heard">{t('web.notices.heard')}</Button>
    </li>
  )
}

function Log(): ReactNode {
  const { t } = useSpeech()
  const deliveries = useQuery({ queryKey: ['deliveries'], queryFn: () => take(api.GET('/api/v1/deliveries')) })
  return (
    <section className="card" aria-label={t('web.notices.log')}>
      <h2>{t('web.notices.log')}</h2>
      <Answered question={deliveries} rows={5}>
        {(data) => (data.length === 0 ? <Nothing title={t('web.notices.nothing_sent')} what={t('web.notices.set_up')} /> : <ul>{data.map((each) => <Sent key={each.delivery.delivery_id} row={each} />)}</ul>)}
      </Answered>
    </section>
  )
}

function Sent({ row }: { row: DeliveryRow }): ReactNode {
  const { t, said } = useSpeech()
  const { delivery } = row
  return (
    <li className={`delivery delivery-${delivery.state}`}>
      <span>{said(row.text)}<small>{t(`channel.${delivery.channel}` as 'channel.sms')} · {said(row.to)} · <At at={delivery.sent_at ?? delivery.made_at} /></small></span>
      <span title={delivery.said}>{t(`state.delivery.${delivery.state}`)}{delivery.tries > 1 && <small>{t('web.notices.tries', { tries: delivery.tries })}</small>}</span>
    </li>
  )
}
