/** One task: what, where, why, the picture, and the next step as a big button under the thumb. */
import { useState, type ReactNode } from 'react'
import { Link, useLocation, useParams } from 'react-router'

import { Icon } from '../parts/Icon'
import { useNow } from '../parts/useNow'
import { useSpeech, type Both } from '../text/texts'
import { aboutTask, titleOf } from './about'
import { AT_WORK } from './actions'
import { CodeField } from './CodeField'
import { put } from './courier'
import type { TaskStep } from './entry'
import { FinishForm } from './FinishForm'
import { HeldCard } from './HeldCard'
import { HelpPart } from './HelpPart'
import { LivePart } from './LivePart'
import { freshFix, here, lastFix } from './here'
import { JudgePart } from './JudgePart'
import { HowFar, Limit } from './marks'
import { useMe, Waiting } from './person'
import { FROM_MAP } from './TaskCard'
import { useQueue, useSnapshot, useTasks, type Row } from './usePatrol'
import { WellPart } from './WellPart'
import { WhistlePart } from './WhistlePart'
import { WhySheet } from './WhySheet'

export function TaskScreen(): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const { taskId } = useParams()
  const { tasks } = useTasks(me.account_id)
  const { entries } = useQueue()
  const back = useLocation().state === FROM_MAP ? '/patrol/map' : '/patrol'
  const row = tasks?.rows.find((each) => each.task.task_id === taskId)
  const held = entries.find((entry) => entry.taskId === taskId && entry.state === 'held')
  if (tasks === null) return <Waiting />
  return (
    <>
      <p><Link className="back" to={back}><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      {held !== undefined && <HeldCard key={held.key} entry={held} />}
      {row !== undefined && <Whole row={row} accountId={me.account_id} />}
      {row === undefined && held === undefined && <div className="state"><p><b>{t('web.patrol.gone')}</b></p><p className="quiet">{t('web.patrol.gone_what')}</p></div>}
    </>
  )
}

const reasonText = (reason: unknown): Both | null => {
  const text = (reason as { text?: Both }).text
  return text ?? null
}

function Whole({ row, accountId }: { row: Row; accountId: string }): ReactNode {
  const { t, said } = useSpeech()
  const now = useNow()
  const shown = useSnapshot(accountId, row)
  const place = row.incident.where.position
  const mine = row.task.reasons.map(reasonText).filter((text) => text !== null)
  return (
    <article className={`one sev-${row.incident.severity}`} data-state={row.ahead.state} data-version={row.ahead.version}>
      <span className="tags"><b className="severity">{t(`severity.${row.incident.severity}`)}</b><span className="now">{t(`state.task.${row.ahead.state}`)}</span><Limit row={row} now={now} /></span>
      <h1>{said(titleOf(row))}</h1>
      <p className="quiet">{said(row.title)} · {row.incident.number}</p>
      <section aria-label={t('web.patrol.where')} className="where">
        <p className="place"><Icon name="pin" /><b>{row.place_name}</b><HowFar to={place} /></p>
        {place == null ? <p className="quiet">{t('web.patrol.no_position')}</p> : (
          <p className="maps">
            <a className="second" href={`geo:${place.lat.toFixed(6)},${place.lon.toFixed(6)}?q=${place.lat.toFixed(6)},${place.lon.toFixed(6)}(${encodeURIComponent(row.place_name)})`}><Icon name="next" />{t('web.patrol.navigate')}</a>
            {row.amap != null && <a className="second" href={row.amap} target="_blank" rel="noreferrer"><Icon name="pin" />{t('web.patrol.amap')}</a>}
          </p>
        )}
      </section>
      {shown !== null && <figure><img src={shown} alt={t('web.patrol.picture')} />{row.incident.rendered && <figcaption>{t('page.rendered')}</figcaption>}</figure>}
      <LivePart row={row} />
      {row.words !== '' && <blockquote><small>{t('web.patrol.said')}</small>{row.words}</blockquote>}
      {/* A task that an older version kept on this phone has none. */}
      {('voices' in row ? row.voices : []).map((sha256) => <audio key={sha256} controls preload="none" src={`/api/v1/incidents/${row.incident.incident_id}/media/${sha256}`} aria-label={t('web.voice.name')} />)}
      {row.reasons.length > 0 && <section><h2>{t('web.patrol.why')}</h2><ul className="why">{row.reasons.map((reason) => <li key={reason.zh}>{said(reason)}</li>)}</ul></section>}
      {mine.length > 0 && <section><h2>{t('web.patrol.sent_to_me')}</h2><ul className="why">{mine.map((reason) => <li key={reason.zh}>{said(reason)}</li>)}</ul></section>}
      {row.ahead.waiting.length > 0 && <p className="noted" role="status">{t('web.patrol.queue.waits_here')}</p>}
      {row.helping && <p className="noted">{t('web.patrol.help.yours')}</p>}
      <JudgePart row={row} about={aboutTask(row)} />
      <Steps row={row} />
      {row.disputed && AT_WORK.includes(row.ahead.state) && <Link className="second" to={`/patrol/disputes/${row.incident.incident_id}`}><Icon name="person" />{t('web.patrol.dispute.open')}</Link>}
      <WellPart row={row} about={aboutTask(row)} />
      <WhistlePart row={row} about={aboutTask(row)} />
      <HelpPart row={row} about={aboutTask(row)} />
    </article>
  )
}

function Steps({ row }: { row: Row }): ReactNode {
  const { t } = useSpeech()
  const [asking, setAsking] = useState<TaskStep | null>(null)
  const base = { taskId: row.task.task_id, version: row.ahead.version, about: aboutTask(row) }

  function go(action: TaskStep): void {
    if (action === 'decline' || action === 'hand_back') {
      setAsking(action)
      return
    }
    const fix = freshFix()
    void put({ ...base, action, content: {}, photos: [], fix, waitForFix: action === 'arrive' && fix === null })
    if (action === 'accept') void here()
  }

  const [first, ...others] = row.ahead.allowed
  if (first === undefined) return null
  return (
    <div className="steps">
      {first === 'finish' ? <FinishForm row={row} about={base.about} /> : <button type="button" className="big" data-step={first} onClick={() => go(first)}>{t(`page.patrol.do.${first}`)}</button>}
      {row.ahead.allowed.includes('arrive') && <CodeField read={(code) => void put({ ...base, action: 'arrive', content: { placeCode: code }, photos: [], fix: lastFix() })} />}
      {others.map((step) => <button type="button" key={step} className="big second" data-step={step} onClick={() => go(step)}>{t(`page.patrol.do.${step}`)}</button>)}
      {(asking === 'decline' || asking === 'hand_back') && (
        <WhySheet action={asking} close={() => setAsking(null)} send={(reason) => void put({ ...base, action: asking, content: { reason }, photos: [] }).then((kept) => { if (kept) setAsking(null) })} />
      )}
    </div>
  )
}
