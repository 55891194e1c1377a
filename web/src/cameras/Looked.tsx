/** Who looked through this camera, and when: everybody at the desk may know. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { api, take } from '../api/client'
import { Failure, Loading } from '../parts/states'
import { useSpeech } from '../text/texts'
import { clockTime, span } from '../text/times'
import { cameraKey, type Schemas } from './asking'

export function Looked({ id }: { id: string }): ReactNode {
  const { t } = useSpeech()
  const { data, error, refetch } = useQuery({
    queryKey: [...cameraKey(id), 'looked'],
    queryFn: () => take(api.GET('/api/v1/cameras/{camera_id}/live-views', { params: { path: { camera_id: id } } })),
  })
  if (data === undefined) return error === null ? <Loading rows={2} /> : <Failure error={error} again={() => void refetch()} />
  return (
    <section className="cam-looked" aria-label={t('web.live.who')}>
      <h2>{t('web.live.who')}</h2>
      {data.length === 0 ? <p className="quiet">{t('web.live.who_none')}</p> : <ol>{data.map((row) => <Row key={row.at + row.by} row={row} />)}</ol>}
    </section>
  )
}

function Row({ row }: { row: Schemas['LookedRow'] }): ReactNode {
  const { t } = useSpeech()
  const length = span(Math.max(Date.parse(row.until) - Date.parse(row.at), 0), t)
  return (
    <li>
      <time dateTime={row.at}>{clockTime(row.at, new Date())}</time>
      <span>{row.state !== 'failed' && row.state !== 'expired' ? t('web.live.who_row', { by: row.by, length }) : t('web.live.who_failed', { by: row.by })}{row.stills && t('web.live.who_stills')}</span>
      {row.incident_number !== null && <small>{t('web.live.who_for', { number: row.incident_number })}</small>}
    </li>
  )
}
