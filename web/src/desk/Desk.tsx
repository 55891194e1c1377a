/** 值班台: the queue on the left, one incident whole on the right, and the keyboard for both. */
import './desk.css'

import { Button, Tooltip } from 'antd'
import { useMemo, useState, type ReactNode } from 'react'
import { Link, useNavigate, useOutletContext, useParams } from 'react-router'

import type { Me } from '../api/session'
import { Icon } from '../parts/Icon'
import { Failure, Loading, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { CallDialog } from './CallDialog'
import { Filters } from './Filters'
import { Help } from './Help'
import { HelpCalls } from './HelpCalls'
import { IncidentView } from './incident/IncidentView'
import { useKeys } from './keys'
import { Overview } from './Overview'
import { Queue } from './Queue'
import { EVERYTHING, fitting, stepFrom } from './queue'
import { SoundSwitch } from './SoundSwitch'
import { Troubles } from './Troubles'
import { useQueue } from './useQueue'

export function Desk(): ReactNode {
  const { t } = useSpeech()
  const me = useOutletContext<Me>()
  const { incidentId } = useParams()
  const go = useNavigate()
  const [wanted, setWanted] = useState(EVERYTHING)
  const [calling, setCalling] = useState(false)
  const [helping, setHelping] = useState(false)
  const queue = useQueue()
  const all = useMemo(() => queue.data ?? [], [queue.data])
  const rows = useMemo(() => fitting(all, wanted, me.account_id), [all, wanted, me.account_id])

  function step(by: 1 | -1): void {
    const row = stepFrom(rows, incidentId, by)
    if (row !== undefined) void go(`/desk/incidents/${row.incident.incident_id}`)
  }
  useKeys({
    next: () => step(1), previous: () => step(-1), open: incidentId === undefined ? () => step(1) : undefined,
    call: () => setCalling(true), help: () => setHelping(true),
  })

  return (
    <main className={incidentId === undefined ? 'desk' : 'desk desk-one'} id="main">
      <section className="desk-queue" aria-label={t('page.desk.title')}>
        <div className="desk-bar">
          <h1>{t('page.desk.title')}</h1>
          <SoundSwitch />
          <Tooltip title={`${t('web.keys.help')} ?`}><Button size="small" aria-label={t('web.keys.help')} onClick={() => setHelping(true)}>?</Button></Tooltip>
          <Tooltip title={`${t('web.keys.call')} n`}><Button size="small" type="primary" icon={<Icon name="officer" />} onClick={() => setCalling(true)}>{t('page.call.title')}</Button></Tooltip>
        </div>
        <HelpCalls rows={all} />
        <Troubles />
        <Filters rows={all} wanted={wanted} choose={setWanted} />
        <div className="desk-rows" aria-live="polite" aria-relevant="additions">
          {queue.data === undefined && queue.error !== null ? <Failure error={queue.error} again={() => void queue.refetch()} />
            : queue.data === undefined ? <Loading rows={8} />
            : rows.length > 0 ? <Queue rows={rows} here={incidentId} />
            : all.length > 0 ? <Nothing title={t('page.desk.quiet_filter')} />
            : <Nothing title={t('page.desk.quiet')} what={t('page.desk.quiet_what')} />}
        </div>
      </section>
      <section className="desk-incident" aria-label={t('web.desk.incident')}>
        {incidentId !== undefined && <Link className="desk-back" to="/desk"><Icon name="back" />{t('page.desk.title')}</Link>}
        {incidentId !== undefined ? <IncidentView key={incidentId} id={incidentId} me={me} queue={all} />
          : <Overview queue={all} />}
      </section>
      <CallDialog open={calling} close={() => setCalling(false)} />
      <Help open={helping} close={() => setHelping(false)} />
    </main>
  )
}
