/** What is open, most urgent first; as many rows as fit, the others take turns. */
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { WallPage, WallRow } from '../api/types'
import { Icon } from '../parts/Icon'
import { Ago, SeverityMark, StateMark } from '../parts/marks'
import { Nothing } from '../parts/states'
import { useNow } from '../parts/useNow'
import { useSpeech } from '../text/texts'
import { clockTime, left } from '../text/times'
import { shownAt } from './turning'

/** Long enough to be read aloud. */
const TURN_MS = 12_000
const STAGES = ['waiting', 'working', 'checking', 'suspended'] as const

export function Rows({ page }: { page: WallPage }): ReactNode {
  const { t } = useSpeech()
  const place = useRef<HTMLOListElement>(null)
  const size = useRoom(place)
  const turn = Math.floor(useNow().getTime() / TURN_MS)
  const shown = shownAt(page.rows, size, turn)
  const all = STAGES.reduce((sum, stage) => sum + (page.open[stage] ?? 0), 0)
  return (
    <section className="wall-part wall-open" aria-label={t('web.wall.open')}>
      <h2><b>{all}</b> {t('web.wall.open')}
        <span className="grow" />
        {STAGES.map((stage) => <span key={stage} className="wall-stage" data-stage={stage}>{t(`web.wall.stage.${stage}`)} <b>{page.open[stage] ?? 0}</b></span>)}
      </h2>
      {page.rows.length === 0 && <Nothing title={t('page.desk.quiet')} />}
      <ol ref={place} className="wall-rows">{shown.rows.map((row) => <Row key={row.number} row={row} />)}</ol>
      {shown.pages > 1 && <p className="wall-turn">{t('web.wall.turn', { page: shown.page + 1, pages: shown.pages })}</p>}
    </section>
  )
}

function Row({ row }: { row: WallRow }): ReactNode {
  const { t, said } = useSpeech()
  return (
    <li className={`wall-row edge-${row.severity}${row.unseen ? ' wall-unseen' : ''}`} data-number={row.number}>
      <span className="wall-what"><SeverityMark severity={row.severity} /><b>{said(row.title)}</b><Ago at={row.opened_at} /></span>
      <span className="wall-how">
        <span className="wall-place">{row.place_name}</span>
        {row.help !== null && <span className="mark mark-late">{t('web.wall.help')}</span>}
        {row.unproven && <span className="mark mark-trial">{t('web.desk.unproven')}</span>}
        {row.rendered && <span className="mark">{t('page.rendered')}</span>}
        <StateMark state={row.state} />
        {row.clock !== null && <Limit clock={row.clock} />}
      </span>
    </li>
  )
}

/** How much of a time limit is left; why one rests is nobody's business here. */
function Limit({ clock }: { clock: NonNullable<WallRow['clock']> }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  const going = clock.state !== 'stopped'
  const rests = clock.state === 'running' ? clock.rests_until : null
  const rest = rests !== null ? t('web.incident.paused_until', { at: clockTime(rests, now) }) : going ? left(clock.due_at, now, t) : t('page.clock.stopped')
  return <span className={`clock${going && new Date(clock.due_at) < now ? ' clock-over' : ''}`}><Icon name="clock" />{t(`clock.${clock.name}` as 'clock.accept')} <b>{rest}</b></span>
}

/** How many rows the list has room for, measured on the first of them. */
function useRoom(place: React.RefObject<HTMLOListElement | null>): number {
  const [size, setSize] = useState(8)
  useEffect(() => {
    const list = place.current
    if (list === null) return
    const measure = (): void => {
      const row = list.firstElementChild?.getBoundingClientRect().height ?? 0
      if (row > 0) setSize(Math.max(1, Math.floor((list.clientHeight + 1) / row)))
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(list)
    const grown = new MutationObserver(measure)
    grown.observe(list, { childList: true })
    return () => {
      watcher.disconnect()
      grown.disconnect()
    }
  }, [place])
  return size
}
