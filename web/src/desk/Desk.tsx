/** This room is being furnished. */
import type { ReactNode } from 'react'

import { Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'

export function Desk(): ReactNode {
  const { t } = useSpeech()
  return <main id="main"><Nothing title={t('web.nav.desk')} /></main>
}
