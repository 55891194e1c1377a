/** Says that this machine's clock is wrong, and what that does to everything with a time on the screen. */
import type { ReactNode } from 'react'

import { useClockOff } from '../api/clock'
import { useSpeech } from '../text/texts'
import { span } from '../text/times'

export function WrongClock({ className }: { className: string }): ReactNode {
  const { t } = useSpeech()
  const off = useClockOff()
  if (off === 0) return null
  return <p className={className} role="status" data-clock={off > 0 ? 'slow' : 'fast'}>{t(off > 0 ? 'web.clock.slow' : 'web.clock.fast', { span: span(Math.abs(off), t) })}</p>
}
