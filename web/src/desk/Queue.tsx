/** The queue, most urgent first: one row says how grave, what, where, since when, how long still, and who said so. */
import { memo, useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'

import type { QueueRow } from '../api/types'
import { Icon } from '../parts/Icon'
import { Ago, ClockMark, SeverityMark, StateMark } from '../parts/marks'
import { useSpeech } from '../text/texts'
import { unseen } from './queue'

const Row = memo(function Row({ row, here }: { row: QueueRow; here: boolean }): ReactNode {
  const { t, said } = useSpeech()
  const { incident } = row
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) place.current?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <li ref={place} className={`row edge-${incident.severity}${unseen(row) ? ' row-unseen' : ''}${here ? ' row-here' : ''}`} data-incident={incident.incident_id}>
      <Link to={`/desk/incidents/${incident.incident_id}`} aria-current={here ? 'true' : undefined}>
        <span className="row-top">
          <SeverityMark severity={incident.severity} />
          <b className="row-title">{said(row.title)}</b>
          <span className="row-time"><Ago at={incident.opened_at} /></span>
        </span>
        <span className="row-place"><Icon name="pin" />{row.place_name}
          <span className="sources">{row.sources.map((source) => <span key={source} title={t(`page.source.${source}` as 'page.source.camera')}><Icon name={source as 'camera'} /></span>)}<small>{t('page.desk.heard', { count: row.signals })}</small></span>
        </span>
        {row.words !== '' && <span className="row-words">{row.words}</span>}
        <span className="row-foot">
          {unseen(row) && <span className="new">{t('page.desk.unseen')}</span>}
          <StateMark state={incident.state} />
          {row.suggestion && <span className="mark mark-maybe">{t('page.desk.suggestion')}</span>}
          {row.unproven && <span className="mark mark-trial" title={t('web.desk.unproven_long')}>{t('web.desk.unproven')}</span>}
          {incident.rendered && <span className="mark">{t('page.rendered')}</span>}
          {row.clock != null && <ClockMark clock={row.clock} />}
        </span>
      </Link>
    </li>
  )
})

export function Queue({ rows, here }: { rows: readonly QueueRow[]; here: string | undefined }): ReactNode {
  const { t } = useSpeech()
  return (
    <ol className="queue" aria-label={t('web.desk.queue')}>
      {rows.map((row) => <Row key={row.incident.incident_id} row={row} here={row.incident.incident_id === here} />)}
    </ol>
  )
}
