/** 值班台: the queue on the left, one incident whole on the right, and the keyboard for both. */
import './desk.css'

import { Button, Tooltip } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
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
import { EVERYTHING, further, narrowed, PAGE, shown, stepFrom, type Wanted } from './queue'
import { SoundSwitch } from './SoundSwitch'
import { Troubles } from './Troubles'
import { useHush } from './useHush'
import { useQueue } from './useQueue'

export function Desk(): ReactNode {
  const { t } = useSpeech()
  const me = useOutletContext<Me>()
  const { incidentId } = useParams()
  const go = useNavigate()
  const [wanted, setWanted] = useState(EVERYTHING)
  const [calling, setCalling] = useState(false)
  const [helping, setHelping] = useState(false)
  const [most, setMost] = useState(PAGE)
  const queue = useQueue(wanted, most)
  const page = queue.data
  const [hushed, hush] = useHush(queue.isPlaceholderData)
  const place = useRef<HTMLDivElement>(null)

  function choose(next: Wanted): void {
    hush()
    setWanted(next)
    setMost(PAGE)
  }
  function more(): void {
    hush()
    setMost(further(most))
    place.current?.querySelector<HTMLAnchorElement>('.queue .row:last-child > a')?.focus({ preventScroll: true })
  }
  function step(by: 1 | -1): void {
    const row = stepFrom(shown(page), incidentId, by)
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
        <HelpCalls rows={page?.calls ?? []} />
        <Troubles />
        <Filters page={page} wanted={wanted} choose={choose} />
        <div ref={place} className="desk-rows" aria-live={hushed ? 'off' : 'polite'} aria-relevant="additions">
          {page === undefined && queue.error !== null ? <Failure error={queue.error} again={() => void queue.refetch()} />
            : page === undefined ? <Loading rows={8} />
            : page.rows.length > 0 ? <Queue page={page} here={incidentId} more={more} coming={queue.isPlaceholderData} />
            : narrowed(wanted) ? <Nothing title={t('page.desk.quiet_filter')} />
            : <Nothing title={t('page.desk.quiet')} what={t('page.desk.quiet_what')} />}
        </div>
      </section>
      <section className="desk-incident" aria-label={t('web.desk.incident')}>
        {incidentId !== undefined && <Link className="desk-back" to="/desk"><Icon name="back" />{t('page.desk.title')}</Link>}
        {incidentId !== undefined ? <IncidentView key={incidentId} id={incidentId} me={me} />
          : <Overview />}
      </section>
      <CallDialog open={calling} close={() => setCalling(false)} />
      <Help open={helping} close={() => setHelping(false)} />
    </main>
  )
}
