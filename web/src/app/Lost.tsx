/** An address that leads nowhere. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { useSpeech } from '../text/texts'

export function Lost(): ReactNode {
  const { t } = useSpeech()
  return (
    <main className="middle" id="main">
      <h1>{t('web.lost.title')}</h1>
      <p className="quiet">{t('web.lost.what')}</p>
      <Link to="/desk">{t('web.nav.desk')}</Link>
    </main>
  )
}
