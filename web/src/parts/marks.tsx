/** Small marks that mean the same everywhere: how grave, where it stands, how long ago, how long still. */
import './marks.css'

import type { ReactNode } from 'react'

import type { Clock, Incident, Severity } from '../api/types'
import { ago, clockTime, exactTime, left } from '../text/times'
import { useSpeech } from '../text/texts'
import { Icon } from './Icon'
import { useNow } from './useNow'

/** Shape and word, not colour alone: a triangle, a diamond, a circle, a bar. */
const SHAPES: Record<Severity, string> = {
  life_safety: 'M8 1.5 15 14H1z',
  major: 'M8 1l7 7-7 7-7-7z',
  minor: 'M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z',
  housekeeping: 'M2 5.5h12v5H2z',
}

export function SeverityMark({ severity }: { severity: Severity }): ReactNode {
  const { t } = useSpeech()
  return (
    <span className={`sev sev-${severity}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d={SHAPES[severity]} /></svg>
      {t(`severity.${severity}`)}
    </span>
  )
}

export function StateMark({ state }: { state: Incident['state'] }): ReactNode {
  const { t } = useSpeech()
  return <span className={`mark state-${state}`}>{t(`state.incident.${state}`)}</span>
}

export function Ago({ at }: { at: string }): ReactNode {
  const { t } = useSpeech()
  return <time dateTime={at} title={exactTime(at)}>{ago(at, useNow(), t)}</time>
}

export function At({ at }: { at: string }): ReactNode {
  return <time dateTime={at} title={exactTime(at)}>{clockTime(at, useNow())}</time>
}

/** One time limit: what for, and how much of it is left. */
export function ClockMark({ clock }: { clock: Clock }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  const going = clock.state !== 'stopped'
  const rest = clock.state === 'running' ? clock.pauses.find((pause) => new Date(pause.begins) <= now && now < new Date(pause.ends)) : undefined
  const over = going && new Date(clock.due_at) < now
  return (
    <span className={`clock${over ? ' clock-over' : ''}`} title={rest?.reason}>
      <Icon name="clock" />
      {t(`clock.${clock.name}` as 'clock.accept')} <b>{rest !== undefined ? t('web.incident.paused_until', { at: clockTime(rest.ends, now) }) : going ? left(clock.due_at, now, t) : t('page.clock.stopped')}</b>
    </span>
  )
}
