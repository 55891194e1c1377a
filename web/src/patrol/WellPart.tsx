/** 平安确认: whoever is alone at a place is asked whether they are well. The phone asks by itself, also in a cellar; one tap answers. */
import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'

import { Icon } from '../parts/Icon'
import { useNow } from '../parts/useNow'
import { useSpeech, type Both } from '../text/texts'
import { clockTime, left } from '../text/times'
import { alarm } from './alarm'
import { AT_WORK } from './actions'
import { put } from './courier'
import { lastFix } from './here'
import type { Row } from './usePatrol'
import { asks, offers, stands, type Stands } from './well'

type Step = 'say_well' | 'ask_after_me' | 'stop_asking'

const press = (row: Row, action: Step, about: Both): void =>
  void put({ action, taskId: row.task.task_id, version: null, about, content: {}, photos: [], fix: lastFix() })

export function WellPart({ row, about }: { row: Row; about: Both }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  if (!AT_WORK.includes(row.ahead.state) || row.helping) return null
  const found = stands(row, now.getTime())
  const offered = offers(row, found)
  return (
    <section className={found.kind === 'asked' || found.kind === 'silent' ? 'card asked' : 'card'} data-well={found.kind}>
      <Question row={row} found={found} about={about} now={now} />
      {offered === 'ask' && <button type="button" className="big second" data-well-step="ask" onClick={() => press(row, 'ask_after_me', about)}><Icon name="clock" />{t('web.patrol.well.on')}</button>}
      {offered === 'stop' && <button type="button" className="second" data-well-step="stop" onClick={() => press(row, 'stop_asking', about)}>{t('web.patrol.well.off')}</button>}
    </section>
  )
}

function Question({ row, found, about, now }: { row: Row; found: Stands; about: Both; now: Date }): ReactNode {
  const { t } = useSpeech()
  switch (found.kind) {
    case 'off':
      return null
    case 'noted':
      return <p className="noted" role="status">{t('web.patrol.well.waits')}</p>
    case 'waiting':
      return <p className="quiet">{t('web.patrol.well.next', { at: clockTime(new Date(found.at).toISOString(), now) })}</p>
    case 'asked':
    case 'silent':
      return (
        <>
          <h2>{t('web.patrol.well.ask')}</h2>
          <p>{found.kind === 'silent' ? t('web.patrol.well.silent') : t('web.patrol.well.what', { left: left(new Date(found.until).toISOString(), now, t) })}</p>
          <button type="button" className="big" data-well-step="well" onClick={() => press(row, 'say_well', about)}><Icon name="check" />{t('web.patrol.well.well')}</button>
        </>
      )
  }
}

/** Over every screen, with a tone and a buzz when it begins. */
export function WellCall({ rows }: { rows: readonly Row[] | null }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  const asked = rows?.find((row) => asks(row, now.getTime())) ?? null
  const id = asked?.task.task_id ?? null
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (id !== null && before.current !== id) alarm()
    before.current = id
  }, [id])
  return asked === null ? null : <div role="alert" className="calls"><Link className="call" data-well-call to={`/patrol/tasks/${asked.task.task_id}`}>{t('web.patrol.well.now')}</Link></div>
}
