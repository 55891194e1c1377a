/** A mediator's own files on the phone: what comes next in each, what is overdue first. Nothing of them is kept here. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { api, take } from '../api/client'
import type { DisputeCover } from '../api/types'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { Unanswered } from './Unanswered'

export function useCovers(): UseQueryResult<DisputeCover[]> {
  return useQuery({ queryKey: ['disputes'], staleTime: 60_000, retry: false, queryFn: () => take(api.GET('/api/v1/mediations')) })
}

/** On the list of tasks, for whoever has files: the way in. */
export function DisputesLink(): ReactNode {
  const { t } = useSpeech()
  const { data } = useCovers()
  const open = data?.filter((each) => each.state === 'open' || each.state === 'agreed') ?? []
  if (data === undefined || data.length === 0) return null
  const late = open.filter((each) => each.overdue).length
  return <Link className={late > 0 ? 'second late' : 'second'} to="/patrol/disputes" data-disputes={open.length}><Icon name="person" />{t('web.patrol.dispute.count', { count: open.length })}{late > 0 && ` · ${t('web.patrol.dispute.late', { count: late })}`}</Link>
}

export function DisputesScreen(): ReactNode {
  const { t, said } = useSpeech()
  const { data, error, refetch } = useCovers()
  if (data === undefined) return <Unanswered error={error} again={() => void refetch()} online={t('web.patrol.dispute.online')} />
  return (
    <>
      <p><Link className="back" to="/patrol"><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      <h1>{t('web.patrol.dispute.title')}</h1>
      {data.length === 0 && <div className="state"><p><b>{t('web.mediation.none')}</b></p></div>}
      <ul className="tasks">
        {data.map((cover) => (
          <li key={cover.mediation_id}>
            <Link className="task sev-minor" to={`/patrol/disputes/${cover.incident_id}`}>
              <span className="tags"><span className="now">{t(`state.mediation.${cover.state}`)}</span><NextMark cover={cover} /></span>
              <strong>{cover.place_name}</strong>
              <span className="quiet">{said(cover.title)} · {cover.number}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

export function NextMark({ cover }: { cover: DisputeCover }): ReactNode {
  const { t } = useSpeech()
  if (cover.next_on == null) return null
  const at = clockTime(cover.next_on, new Date())
  return <span className={cover.overdue ? 'limit over' : 'limit'}><Icon name="clock" />{cover.state === 'agreed' ? t('web.mediation.next_visit', { at }) : t('web.mediation.next_meeting', { at })}{cover.overdue && ` · ${t('web.mediation.overdue')}`}</span>
}
