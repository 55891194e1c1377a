/** What came to a good end lately, and how long it took: whoever spoke up sees that it was worth it. */
import './standing.css'

import type { ReactNode } from 'react'

import type { WallEnd } from '../api/types'
import { At } from '../parts/marks'
import { useSpeech } from '../text/texts'
import { span } from '../text/times'

export function Ended({ ends }: { ends: readonly WallEnd[] }): ReactNode {
  const { t, said } = useSpeech()
  return (
    <section className="stand ended" aria-label={t('web.wall.ended')}>
      <h2>{t('web.wall.ended')}</h2>
      {ends.length === 0 ? <p className="quiet">{t('web.wall.none_ended')}</p> : (
        <ul>
          {ends.map((end) => (
            <li key={`${end.opened_at} ${end.closed_at}`}><b>{said(end.title)}</b> <span>{end.place_name}</span> <small><At at={end.closed_at} /> · {t('web.wall.took', { span: span(Date.parse(end.closed_at) - Date.parse(end.opened_at), t) })}</small></li>
          ))}
        </ul>
      )}
    </section>
  )
}
