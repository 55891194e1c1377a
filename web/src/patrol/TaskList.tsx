/** My tasks, the most urgent first, each with its clock, its place and how far it is. */
import type { ReactNode } from 'react'
import { NavLink } from 'react-router'

import { Icon } from '../parts/Icon'
import { useNow } from '../parts/useNow'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { DisputesLink } from './Disputes'
import { Unchecked } from './JudgePart'
import { useGround } from './map/ground'
import { MapPart } from './map/MapPart'
import { useMe } from './person'
import { RoundsPart } from './RoundsPart'
import { TaskCard } from './TaskCard'
import { Unanswered } from './Unanswered'
import { useTasks } from './usePatrol'

/** ``map``: beside the list the same tasks lie on a map; all that stands around them is the same. */
export function TaskList({ map = false }: { map?: boolean }): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const now = useNow()
  const { tasks, error, again } = useTasks(me.account_id)
  useGround(me.account_id, tasks?.rows.map((row) => row.task.task_id).sort().join() ?? null)
  if (tasks === null) return <Unanswered error={error} again={again} />
  return (
    <>
      <div className="head">
        <h1>{t('page.patrol.title')}</h1>
        <nav className="views" aria-label={t('web.patrol.map.views')}>
          <NavLink to="/patrol" end>{t('web.patrol.map.list')}</NavLink>
          <NavLink to="/patrol/map">{t('web.patrol.map.map')}</NavLink>
        </nav>
      </div>
      {!tasks.fresh && <p className="quiet">{t('web.patrol.stale', { at: clockTime(new Date(tasks.at).toISOString(), now) })}</p>}
      {map ? <MapPart rows={tasks.rows} now={now} /> : <RoundsPart now={now} />}
      {tasks.rows.length === 0 && <div className="state"><Icon name="tower" /><p><b>{t('page.patrol.nothing')}</b></p><p className="quiet">{t('page.patrol.nothing_what')}</p></div>}
      {!map && <DisputesLink />}
      {!map && <ul className="tasks">{tasks.rows.map((row) => <li key={row.task.task_id}><TaskCard row={row} now={now} /></li>)}</ul>}
      {!map && <Unchecked accountId={me.account_id} />}
    </>
  )
}
