/** The queue, most urgent first: one row says how grave, what, where, since when, how long still, and who said so. */
import { Button } from 'antd'
import { memo, useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'

import type { QueuePage, QueueRow } from '../api/types'
import { Icon } from '../parts/Icon'
import { Ago, ClockMark, SeverityMark, StateMark } from '../parts/marks'
import { useSpeech } from '../text/texts'
import { beyond, PAGE, unseen } from './queue'

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

function Rows({ rows, name, here }: { rows: readonly QueueRow[]; name: string; here: string | undefined }): ReactNode {
  return (
    <ol className="queue" aria-label={name}>
      {rows.map((row) => <Row key={row.incident.incident_id} row={row} here={row.incident.incident_id === here} />)}
    </ol>
  )
}

interface Given { page: QueuePage; here: string | undefined; more: () => void; coming: boolean }

/** Where not everything is shown, it says how much more there is, and shows what came last all the same. */
export function Queue({ page, here, more, coming }: Given): ReactNode {
  const { t } = useSpeech()
  const count = beyond(page)
  const last = useRef<HTMLHeadingElement>(null)
  function look(): void {
    last.current?.scrollIntoView({ block: 'start' })
    last.current?.focus({ preventScroll: true })
  }
  return (
    <>
      {page.newest.length > 0 && <p className="queue-shown">{t('web.desk.shown', { shown: page.rows.length, all: page.fitting })} <button type="button" className="plain" onClick={look}>{t('web.desk.to_newest')}</button></p>}
      <Rows rows={page.rows} name={t('web.desk.queue')} here={here} />
      {count > 0 && <p className="queue-more"><Button block loading={coming} onClick={more}>{t('web.desk.more', { count, next: Math.min(count, PAGE) })}</Button></p>}
      {page.newest.length > 0 && <h2 ref={last} tabIndex={-1} className="queue-newest">{t('web.desk.newest')}</h2>}
      {page.newest.length > 0 && <Rows rows={page.newest} name={t('web.desk.newest')} here={here} />}
    </>
  )
}
