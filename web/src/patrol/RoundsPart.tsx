/** 巡检 above the tasks: what is to be walked now, what I walk, and what comes today and tomorrow. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { Icon } from '../parts/Icon'
import { useSpeech, type Say } from '../text/texts'
import { clockTime } from '../text/times'
import { useMe } from './person'
import type { RoundAhead } from './rounds'
import { useRounds } from './usePatrol'

const ORDER: Readonly<Record<string, number>> = { walking: 0, late: 1, open: 2, planned: 3 }
/** Of those that are not yet to be walked so many are shown. */
const MOST_AHEAD = 2

export function hours(ahead: RoundAhead, now: Date, t: Say): string {
  const { opens_at, closes_at } = ahead.round
  return t('web.patrol.round.until', { from: clockTime(opens_at, now), to: clockTime(closes_at, new Date(opens_at)) })
}

export function RoundMark({ ahead }: { ahead: RoundAhead }): ReactNode {
  const { t } = useSpeech()
  return <b className={`round-state round-${ahead.state}`}>{t(`state.round.${ahead.state}`)}</b>
}

export function RoundsPart({ now }: { now: Date }): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const rounds = useRounds(me.account_id)
  const shown = (rounds ?? []).filter((ahead) => ahead.state in ORDER && (ahead.state !== 'walking' || ahead.mine))
  const due = shown.filter((ahead) => ahead.state !== 'planned').sort((a, b) => (ORDER[a.state] ?? 9) - (ORDER[b.state] ?? 9))
  const later = shown.filter((ahead) => ahead.state === 'planned').slice(0, MOST_AHEAD)
  if (due.length + later.length === 0) return null
  return (
    <section aria-label={t('web.patrol.round.title')}>
      <h2>{t('web.patrol.round.title')}</h2>
      <ul className="tasks rounds">
        {[...due, ...later].map((ahead) => (
          <li key={ahead.round.round_id}>
            <Link className="task round" to={`/patrol/rounds/${ahead.round.round_id}`} data-round={ahead.state}>
              <span className="tags"><RoundMark ahead={ahead} /><span className="limit"><Icon name="clock" />{hours(ahead, now, t)}</span></span>
              <strong>{ahead.round.name}</strong>
              <span className="place">{t('web.patrol.round.progress', { done: ahead.points.filter(({ seen }) => seen !== null).length, all: ahead.points.length })}{ahead.round.exercise && <small>{t('web.patrol.round.exercise')}</small>}</span>
              {ahead.waiting > 0 && <span className="noted">{t('web.patrol.queue.waits_here')}</span>}
              {ahead.held !== null && <span className="noted wrong">{t('web.patrol.queue.not_done')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
