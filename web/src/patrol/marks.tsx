/** Small marks beside a task or a checkpoint: how far it is from here, and how much time is left. */
import type { ReactNode } from 'react'

import { metres, type Point } from '../map/shapes'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { left } from '../text/times'
import { useFix, type Row } from './usePatrol'

/** Nothing where the phone or the place does not know where it is. */
export function HowFar({ to }: { to: Point | null | undefined }): ReactNode {
  const { t } = useSpeech()
  const fix = useFix()
  if (fix === null || to == null) return null
  const far = metres(fix, to)
  const distance = far < 1000 ? t('web.patrol.metres', { count: Math.round(far / 10) * 10 }) : t('web.patrol.kilometres', { count: (far / 1000).toFixed(1) })
  return <small>{t('web.patrol.distance', { distance })}</small>
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
