/** 调解: every dispute's file that one may see, what is overdue first; covers only, without a name or a word of the sides. */
import './disputes.css'

import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'

import { api, take } from '../api/client'
import type { DisputeCover } from '../api/types'
import { At } from '../parts/marks'
import { Answered, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { dayOf } from '../text/times'

const PICKS = ['all', 'open_only', 'late_only'] as const
type Pick = (typeof PICKS)[number]
const WANTED: Record<Pick, (cover: DisputeCover) => boolean> = {
  all: () => true,
  open_only: (cover) => cover.state === 'open' || cover.state === 'agreed',
  late_only: (cover) => cover.overdue,
}

export function DisputesRoom(): ReactNode {
  const { t } = useSpeech()
  const [pick, setPick] = useState<Pick>('all')
  const covers = useQuery({ queryKey: ['disputes'], refetchInterval: 60_000, queryFn: () => take(api.GET('/api/v1/mediations')) })
  return (
    <main id="main" className="disputes-page">
      <header className="disputes-head">
        <h1>{t('web.nav.disputes')}</h1><p className="quiet">{t('web.mediation.list_what')}</p><span className="grow" />
        <Segmented value={pick} onChange={setPick} options={PICKS.map((each) => ({ value: each, label: `${t(`web.mediation.${each}`)} ${covers.data?.filter(WANTED[each]).length ?? ''}` }))} />
      </header>
      <Answered question={covers} rows={6}>{(data) => <Covers covers={data.filter(WANTED[pick])} />}</Answered>
    </main>
  )
}

function Covers({ covers }: { covers: readonly DisputeCover[] }): ReactNode {
  const { t, said } = useSpeech()
  if (covers.length === 0) return <Nothing title={t('web.mediation.none')} what={t('web.mediation.none_what')} />
  return (
    <div className="card">
      <table className="disputes">
        <thead><tr>{(['case', 'state', 'next_title', 'who', 'opened'] as const).map((each) => <th key={each} scope="col">{t(`web.mediation.${each}`)}</th>)}</tr></thead>
        <tbody>
          {covers.map((cover) => (
            <tr key={cover.mediation_id} data-file={cover.number}>
              <th scope="row"><Link to={`/desk/incidents/${cover.incident_id}`}>{cover.place_name}</Link><small>{said(cover.title)} · {cover.number}</small></th>
              <td data-of={t('web.mediation.state')}>{t(`state.mediation.${cover.state}`)}</td>
              <td data-of={t('web.mediation.next_title')}><Next cover={cover} /></td>
              <td data-of={t('web.mediation.who')}>{cover.handler ?? '—'} / {cover.mediators.join(t('web.list.apart')) || '—'}</td>
              <td data-of={t('web.mediation.opened')}>{dayOf(cover.opened_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Next({ cover }: { cover: DisputeCover }): ReactNode {
  const { t } = useSpeech()
  if (cover.next_on == null) return <span className="quiet">{cover.state === 'open' && cover.erased_at == null ? t('web.mediation.no_date') : '—'}</span>
  return <><At at={cover.next_on} />{' '}{cover.state === 'agreed' ? t('web.mediation.due_visit') : t('web.mediation.due_meeting')}{cover.overdue && <span className="mark mark-late">{t('web.mediation.overdue')}</span>}</>
}
