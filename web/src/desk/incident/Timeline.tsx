/** The timeline, newest first; each row's digest covers the one before, and a break in it is said. */
import type { ReactNode } from 'react'

import type { IncidentPage } from '../../api/types'
import { At } from '../../parts/marks'
import { useSpeech } from '../../text/texts'

export function Timeline({ page, cameras }: { page: IncidentPage; cameras: ReadonlyMap<string, string> }): ReactNode {
  const { t, said } = useSpeech()
  return (
    <section className="card timeline" tabIndex={0} aria-label={t('page.incident.timeline')}>
      <h2>{t('page.incident.timeline')} {page.chain_broken_at == null && <small>{t('web.incident.chain_whole')}</small>}</h2>
      {page.chain_broken_at != null && <p className="trouble" role="alert">{t('page.incident.broken', { seq: page.chain_broken_at })}</p>}
      <ol>
        {[...page.timeline].reverse().map((row) => {
          const camera = cameras.get(row.activity.actor.replace(/^camera:/, ''))
          const voice: unknown = row.activity.data?.['voice']
          return (
            <li key={row.activity.seq} title={`#${row.activity.seq} ${row.activity.digest.slice(0, 12)}`}>
              <At at={row.activity.at} /><span>{said(row.text)} <small>{camera === undefined ? said(row.actor) : t('web.incident.camera', { camera })}</small></span>
              {typeof voice === 'string' && <audio controls preload="none" src={`/api/v1/incidents/${page.incident.incident_id}/media/${voice}`} aria-label={t('web.voice.name')} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
