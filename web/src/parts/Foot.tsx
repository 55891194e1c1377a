/** The foot of every page of the staff's: where the source of this very programme is, as its licence asks. */
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'

export function Foot(): ReactNode {
  const { t } = useSpeech()
  return (
    <footer className="foot">
      <span>{t('page.foot.what')}</span>
      <a href="/source">{t('page.foot.source')}</a>
    </footer>
  )
}
