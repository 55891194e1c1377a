/** Where the phone's camera leads from a sticker: to the checkpoint of my round, or to the task that waits for me there. */
import { useEffect, useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { aboutTask, titleOf } from './about'
import { put } from './courier'
import { lastFix } from './here'
import { useMe, Waiting } from './person'
import { begin, reportAt, visit } from './RoundScreen'
import { digestOf, hereOn, readCode, type Here } from './rounds'
import { useRounds, useTasks, type Row } from './usePatrol'

export function AtScreen(): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const code = readCode(useParams()['code'] ?? '')
  const rounds = useRounds(me.account_id)
  const { tasks } = useTasks(me.account_id)
  const [digest, setDigest] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    if (code !== null) void digestOf(code).then((found) => { if (current) setDigest(found) })
    return () => { current = false }
  }, [code])
  if (code === null) return <div className="state" role="alert"><p>{t('web.patrol.code.wrong')}</p><Link className="back" to="/patrol">{t('web.patrol.back')}</Link></div>
  if (rounds === null || tasks === null || digest === null) return <Waiting />
  const found = hereOn(rounds, digest)
  const arriving = tasks.rows.filter((row) => row.ahead.allowed.includes('arrive'))
  return (
    <>
      <p><Link className="back" to="/patrol"><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      <h1>{t('web.patrol.code.title')}</h1>
      {found !== null && <Checkpoint found={found} code={code} />}
      {arriving.map((row) => <Arrive key={row.task.task_id} row={row} code={code} />)}
      {found === null && arriving.length === 0 && <div className="state"><Icon name="tower" /><p>{t('web.patrol.code.nothing')}</p></div>}
      {found === null && <Link className="second" to="/patrol/report">{t('web.patrol.code.report_here')}</Link>}
    </>
  )
}

function Checkpoint({ found, code }: { found: Here; code: string }): ReactNode {
  const { t } = useSpeech()
  const { ahead, point } = found
  const walking = ahead.state === 'walking'

  function note(): void {
    if (!walking) begin(ahead)
    visit(ahead, point, code, '')
  }

  return (
    <section className="card" data-at="checkpoint">
      <p className="quiet">{ahead.round.name}</p>
      <h2 className="at-place">{point.point.name}</h2>
      {point.point.look_at !== '' && <p>{point.point.look_at}</p>}
      {point.seen?.proof === 'code' ? <p className="good" role="status">{t('web.patrol.code.done')}</p> : <button type="button" className="big" data-do="well" onClick={note}>{t(walking ? 'web.patrol.round.all_well' : 'web.patrol.code.begin_here')}</button>}
      {walking && <Link className="second" to={reportAt(ahead, point)}>{t('web.patrol.round.found')}</Link>}
      <Link to={`/patrol/rounds/${ahead.round.round_id}`}>{t('web.patrol.round.title')} · {ahead.round.name}</Link>
    </section>
  )
}

function Arrive({ row, code }: { row: Row; code: string }): ReactNode {
  const { t, said } = useSpeech()
  const arrive = (): void => void put({ action: 'arrive', taskId: row.task.task_id, version: row.ahead.version, about: aboutTask(row), content: { placeCode: code }, photos: [], fix: lastFix() })
  return (
    <section className={`card sev-${row.incident.severity}`} data-at="task">
      <p className="place"><Icon name="pin" />{row.place_name}</p>
      <button type="button" className="big" data-step="arrive" onClick={arrive}>{t('web.patrol.code.arrive', { title: said(titleOf(row)) })}</button>
    </section>
  )
}
