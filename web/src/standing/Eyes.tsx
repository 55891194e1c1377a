/** Whether anybody looks: a camera without a picture is said to have none, never passed over as a quiet street. */
import './standing.css'

import type { ReactNode } from 'react'

import type { WallPage } from '../api/types'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'

export function Eyes({ page: { cameras } }: { page: WallPage }): ReactNode {
  const { t } = useSpeech()
  const ill = cameras.all - cameras.live
  return (
    <section className="stand" aria-label={t('web.nav.cameras')}>
      <h2><Icon name="camera" /> {t('web.nav.cameras')}</h2>
      {cameras.all === 0 ? <p className="quiet">{t('web.cameras.none')}</p>
        : <p className={ill > 0 ? 'ill' : ''}>{ill === 0 ? t('web.cameras.all_live', { count: cameras.all }) : t('web.cameras.some_not', { count: cameras.all, ill })}</p>}
    </section>
  )
}
