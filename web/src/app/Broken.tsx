/** A room that did not open: a file that did not come, or one that a new version has replaced. The frame around it stands. */
import { Button } from 'antd'
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'

export function Broken(): ReactNode {
  const { t } = useSpeech()
  return (
    <main className="middle" id="main" role="alert" data-broken>
      <h1>{t('web.broken.title')}</h1>
      <p className="quiet">{t('web.broken.what')}</p>
      <p><Button type="primary" onClick={() => location.reload()}>{t('web.state.reload')}</Button></p>
    </main>
  )
}
