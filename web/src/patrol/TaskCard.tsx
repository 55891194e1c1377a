/** One task as the list and the map show it: how urgent, how far, how long; the way to the whole of it. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { titleOf } from './about'
import { isVague } from './map/pins'
import { HowFar, Limit } from './marks'
import type { Row } from './usePatrol'

/** Said along with the way to a task, so that the way back leads to the map again. */
export const FROM_MAP = 'map'

/** ``number``: of its pin, where a map is beside it. */
export function TaskCard({ row, now, number }: { row: Row; now: Date; number?: number }): ReactNode {
  const { t, said } = useSpeech()
  return (
    <Link className={`task sev-${row.incident.severity}`} to={`/patrol/tasks/${row.task.task_id}`} state={number === undefined ? null : FROM_MAP}>
      <span className="tags">{number !== undefined && <b className="number">{number}</b>}<b className="severity">{t(`severity.${row.incident.severity}`)}</b><span className="now">{t(`state.task.${row.ahead.state}`)}</span><Limit row={row} now={now} /></span>
      <strong>{said(titleOf(row))}</strong>
      <span className="place"><Icon name="pin" />{row.place_name}<HowFar to={row.incident.where.position} /></span>
      {number !== undefined && isVague(row) && <span className="quiet">{t('web.patrol.map.vague', { metres: Math.round(row.incident.where.uncertainty_m) })}</span>}
      {row.ahead.waiting.length > 0 && <span className="noted">{t('web.patrol.queue.waits_here')}</span>}
      {row.ahead.held !== null && <span className="noted wrong">{t('web.patrol.queue.not_done')}</span>}
    </Link>
  )
}
