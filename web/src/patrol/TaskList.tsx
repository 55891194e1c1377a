/** My tasks, the most urgent first, each with its clock, its place and how far it is. */
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'react-router'

import { useErrorWords } from '../app/words'
import { Icon } from '../parts/Icon'
import { useSpeech, type Say } from '../text/texts'
import { clockTime, left } from '../text/times'
import { distanceM } from './here'
import { useMe, Waiting } from './person'
import { useFix, useTasks, type Row } from './usePatrol'

/** Seconds pass without anything being fetched. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

export function distance(metres: number, t: Say): string {
  return metres < 1000 ? t('web.patrol.metres', { count: Math.round(metres / 10) * 10 }) : t('web.patrol.kilometres', { count: (metres / 1000).toFixed(1) })
}

/** The time limit that runs out next: first how long the offer stands. */
export function limitOf(row: Row): { due: string; offer: boolean } | null {
  if (row.ahead.state === 'offered' && row.task.offer_expires_at != null) return { due: row.task.offer_expires_at, offer: true }
  const due = row.clocks.filter((clock) => clock.state === 'running' || clock.state === 'breached').map((clock) => clock.due_at).sort()[0]
  return due === undefined ? null : { due, offer: false }
}

export function Limit({ row, now }: { row: Row; now: Date }): ReactNode {
  const { t } = useSpeech()
  const limit = limitOf(row)
  if (limit === null || row.ahead.state === 'done') return null
  const over = new Date(limit.due) < now
  const rest = left(limit.due, now, t)
  return <span className={over ? 'limit over' : 'limit'}><Icon name="clock" />{limit.offer ? t('web.patrol.left_offer', { left: rest }) : rest}</span>
}

export function TaskList(): ReactNode {
  const { t, said } = useSpeech()
  const me = useMe()
  const words = useErrorWords()
  const now = useNow()
  const fix = useFix()
  const { tasks, error, again } = useTasks(me.account_id)
  if (tasks === null) return error === null ? <Waiting /> : <div className="state" role="alert"><p>{words(error)}</p><button type="button" onClick={again}>{t('web.state.again')}</button></div>
  return (
    <>
      <h1>{t('page.patrol.title')}</h1>
      {!tasks.fresh && <p className="quiet">{t('web.patrol.stale', { at: clockTime(new Date(tasks.at).toISOString(), now) })}</p>}
      {tasks.rows.length === 0 && <div className="state"><Icon name="tower" /><p><b>{t('page.patrol.nothing')}</b></p><p className="quiet">{t('page.patrol.nothing_what')}</p></div>}
      <ul className="tasks">
        {tasks.rows.map((row) => {
          const place = row.incident.where.position
          return (
            <li key={row.task.task_id}>
              <Link className={`task sev-${row.incident.severity}`} to={`/patrol/tasks/${row.task.task_id}`}>
                <span className="tags"><b className="severity">{t(`severity.${row.incident.severity}`)}</b><span className="now">{t(`state.task.${row.ahead.state}`)}</span><Limit row={row} now={now} /></span>
                <strong>{said({ zh: row.task.title_zh, en: row.task.title_en })}</strong>
                <span className="place"><Icon name="pin" />{row.place_name}{fix !== null && place != null && <small>{t('web.patrol.distance', { distance: distance(distanceM(fix, place), t) })}</small>}</span>
                {row.ahead.waiting.length > 0 && <span className="noted">{t('web.patrol.queue.waits_here')}</span>}
                {row.ahead.held !== null && <span className="noted wrong">{t('web.patrol.queue.not_done')}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}
