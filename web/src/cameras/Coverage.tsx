/** Was anybody looking? A week of hours: live and looked at, in trouble, or unknown. Silence is never shown as a quiet street. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { api, take } from '../api/client'
import { Failure, Loading } from '../parts/states'
import { useSpeech } from '../text/texts'
import { clockTime, dayOf, span } from '../text/times'
import { cameraKey, type CameraPage } from './asking'
import { DAYS, dayStart, rowsOf, type HourCell } from './hours'

const CELL = { width: 24, height: 22 }

export function Coverage({ page }: { page: CameraPage }): ReactNode {
  const { t } = useSpeech()
  const id = page.camera.camera_id
  const { data, error, refetch } = useQuery({
    queryKey: [...cameraKey(id), 'coverage'],
    queryFn: () => {
      const now = new Date()
      return take(api.GET('/api/v1/cameras/{camera_id}/coverage', { params: { path: { camera_id: id }, query: { from: dayStart(now, DAYS - 1).toISOString(), to: now.toISOString() } } }))
    },
  })
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} again={() => void refetch()} />
  const rows = rowsOf(data, new Date())
  return (
    <div className="cam-step">
      <p>{t('web.cameras.coverage', { live: span(data.live_s * 1000, t), unknown: span(data.unknown_s * 1000, t) })}</p>
      <svg className="cam-hours" viewBox={`-52 -16 ${24 * CELL.width + 54} ${DAYS * CELL.height + 18}`} role="img" aria-label={t('web.cameras.coverage', { live: span(data.live_s * 1000, t), unknown: span(data.unknown_s * 1000, t) })}>
        {[0, 6, 12, 18].map((hour) => <text key={hour} x={hour * CELL.width} y={-5}>{hour}:00</text>)}
        {rows.map((row, day) => (
          <g key={day} transform={`translate(0 ${day * CELL.height})`}>
            <text x={-8} y={15} textAnchor="end">{dayOf(dayStart(new Date(), DAYS - 1 - day).toISOString()).slice(5)}</text>
            {row.map((cell, hour) => cell !== null && <Hour key={hour} cell={cell} x={hour * CELL.width} />)}
          </g>
        ))}
      </svg>
      <ul className="cam-legend">
        {(['live', 'trouble', 'unknown'] as const).map((each) => <li key={each}><i className={`hour-${each}`} />{t(`web.cameras.hours_${each}`)}</li>)}
      </ul>
    </div>
  )
}

function Hour({ cell, x }: { cell: HourCell; x: number }): ReactNode {
  const { t } = useSpeech()
  const full = CELL.height - 3
  const live = cell.live * full
  const trouble = cell.trouble * full
  const percent = (share: number): number => Math.round(share * 100)
  return (
    <g transform={`translate(${x} 0)`}>
      <title>{t('web.cameras.hour', { time: clockTime(cell.hour, new Date()), live: percent(cell.live), trouble: percent(cell.trouble), unknown: percent(cell.unknown) })}</title>
      <rect className="hour-unknown" width={CELL.width - 3} height={full} />
      <rect className="hour-trouble" y={full - live - trouble} width={CELL.width - 3} height={trouble} />
      <rect className="hour-live" y={full - live} width={CELL.width - 3} height={live} />
    </g>
  )
}
