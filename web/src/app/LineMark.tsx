/** Whether what is on screen is live; when it is not, a banner says since when and that work goes on by itself. */
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'

import { lineState, watchLine } from '../api/feed'
import { useSpeech } from '../text/texts'

/** A line that comes back within this is not worth a banner. */
const PATIENCE_MS = 3000

export function LineMark(): ReactNode {
  const { t } = useSpeech()
  const line = useSyncExternalStore(watchLine, lineState)
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (line !== 'lost') return
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [line])
  return (
    <>
      <span className={`line line-${line}`} data-line={line} title={t(`web.line.${line}_long`)}><i aria-hidden="true" />{t(`web.line.${line}`)}</span>
      {late && line === 'lost' && <p className="offline" role="status">{t('web.line.banner')}</p>}
    </>
  )
}
