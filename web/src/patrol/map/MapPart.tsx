/** The map beside the list: the drawing where this phone can draw one, and in words what is not on it. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'

import type { MapPlace } from '../../api/types'
import { canDraw } from '../../map/canDraw'
import { Guard } from '../../parts/Guard'
import { Icon } from '../../parts/Icon'
import { useSpeech } from '../../text/texts'
import { ago } from '../../text/times'
import { here } from '../here'
import { useMe, Waiting } from '../person'
import { TaskCard } from '../TaskCard'
import { useFix, type Row } from '../usePatrol'
import { useGround } from './ground'
import { meAt, pinsOf } from './pins'

const TaskMap = lazy(async () => ({ default: (await import('./TaskMap')).TaskMap }))
/** One and the same: the map is drawn anew for other ground. */
const NO_GROUND: readonly MapPlace[] = []
/** While the map is looked at, where I am is asked anew so often. */
const ASK_MS = 20_000

export function MapPart({ rows, now }: { rows: readonly Row[]; now: Date }): ReactNode {
  const { t, said } = useSpeech()
  const me = useMe()
  const [drawn] = useState(canDraw)
  const ground = useGround(me.account_id, rows.map((row) => row.task.task_id).sort().join())
  const { pins, unplaced } = useMemo(() => pinsOf(rows), [rows])
  const [picked, setPicked] = useState<string | null>(null)
  const choose = useCallback((key: string) => setPicked(key), [])
  const chosen = pins.find((pin) => pin.rows.some(({ row }) => row.task.task_id === picked)) ?? null
  const fix = useFix()
  const mine = meAt(fix, now.getTime())
  const bare = pins.length === 0 && ground?.every((each) => each.position == null) === true

  if (!drawn) return <p className="card" data-map="none">{t('web.patrol.map.no_webgl')}</p>
  return (
    <section aria-label={t('web.patrol.map.name')} className="map-part">
      {bare ? <div className="state" data-map="bare"><Icon name="pin" /><p><b>{t('web.patrol.map.bare')}</b></p><p className="quiet">{t('web.patrol.map.bare_what')}</p></div> : (
        <Guard fallback={<Missing />}>
          <Suspense fallback={<Waiting />}><TaskMap ground={ground ?? NO_GROUND} pins={pins} me={mine} chosen={chosen?.rows[0]?.row.task.task_id ?? null} choose={choose} /></Suspense>
        </Guard>
      )}
      <Mine old={mine?.old === true} known={fix !== null} at={fix === null ? '' : ago(new Date(fix.at).toISOString(), now, t)} accuracy={fix?.accuracyM ?? 0} />
      {/* The cards have clocks that tick: what is read out is the choice alone. */}
      <p className="hide" role="status">{chosen?.rows.map(({ row, number }) => `${number} ${said({ zh: row.task.title_zh, en: row.task.title_en })} ${row.place_name}`).join('；')}</p>
      <div className="tasks" data-chosen={chosen === null ? '' : String(chosen.rows.length)}>
        {chosen === null ? pins.length > 0 && <p className="quiet">{t('web.patrol.map.tap')}</p> : chosen.rows.map(({ row, number }) => <TaskCard key={row.task.task_id} row={row} now={now} number={number} />)}
      </div>
      {unplaced.length > 0 && (
        <section aria-label={t('web.patrol.map.unplaced')}>
          <h2>{t('web.patrol.map.unplaced')}</h2>
          <p className="quiet">{t('web.patrol.map.unplaced_what')}</p>
          <ul className="tasks" data-unplaced={unplaced.length}>{unplaced.map(({ row, number }) => <li key={row.task.task_id}><TaskCard row={row} now={now} number={number} /></li>)}</ul>
        </section>
      )}
    </section>
  )
}

/** A page asks for a file that did not come only once: only a new page asks again. */
function Missing(): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="card" role="alert" data-map="missing">
      <p>{t('web.patrol.map.missing')}</p>
      <button type="button" className="second" onClick={() => location.reload()}>{t('web.state.again')}</button>
    </div>
  )
}

/** Where I am, in words: nobody must tell a grey dot from a blue one. */
function Mine({ known, old, at, accuracy }: { known: boolean; old: boolean; at: string; accuracy: number }): ReactNode {
  const { t } = useSpeech()
  const [asking, setAsking] = useState<'no' | 'yes' | 'lost'>('no')
  useEffect(() => {
    if (!known) return
    const timer = setInterval(() => void here(), ASK_MS)
    return () => clearInterval(timer)
  }, [known])
  async function ask(): Promise<void> {
    setAsking('yes')
    setAsking((await here()) === null ? 'lost' : 'no')
  }
  return (
    <div className="mine" data-mine={known ? (old ? 'old' : 'now') : 'unknown'}>
      {/* How long ago that was changes each minute: only an answer to the button is read out. */}
      <p className="quiet">{!known ? t('web.patrol.map.unknown') : t(old ? 'web.patrol.map.mine_old' : 'web.patrol.map.mine', { at, metres: Math.round(accuracy) })}</p>
      <p className="quiet" role="status">{asking === 'yes' ? t('web.patrol.locating') : asking === 'lost' && (!known || old) ? t('web.patrol.map.lost') : ''}</p>
      {(!known || old) && <button type="button" className="second" onClick={() => void ask()} disabled={asking === 'yes'}><Icon name="pin" />{t('web.patrol.map.locate')}</button>}
    </div>
  )
}
