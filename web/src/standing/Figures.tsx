/** The day's figures since midnight; exercises count nowhere. */
import './standing.css'

import type { ReactNode } from 'react'

import type { WallPage } from '../api/types'
import { useSpeech } from '../text/texts'

const SHOWN = ['received', 'accepted', 'closed'] as const

export function Figures({ page }: { page: WallPage }): ReactNode {
  const { t } = useSpeech()
  const { limited = 0, on_time: inTime = 0 } = page.today
  return (
    <section className="stand" aria-label={t('web.wall.today')}>
      <h2>{t('web.wall.today')}</h2>
      <dl className="figures">
        {SHOWN.map((figure) => <div key={figure} data-figure={figure}><dd>{page.today[figure] ?? 0}</dd><dt>{t(`tally.figure.${figure}`)}</dt></div>)}
        <div data-figure="on_time"><dd>{limited === 0 ? '–' : `${inTime}/${limited}`}</dd><dt>{t('tally.figure.on_time')}</dt></div>
        <div data-figure="on_shift"><dd>{page.on_shift}</dd><dt>{t('web.wall.on_shift')}</dt></div>
      </dl>
      {page.rendered > 0 && <p className="quiet">{t('web.wall.rendered', { count: page.rendered })}</p>}
    </section>
  )
}
