/** Limits may rest while nobody can go on: why, and for how long; nothing is lost if the brain says no. */
import { Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'
import { ReasonModal } from './ReasonModal'

const HOURS = { h4: 4, d1: 24, d3: 72, d7: 168, d14: 336, d30: 720 } as const
type Span = keyof typeof HOURS

interface Given { incident: string; open: boolean; close: () => void; take: (words: string, until: Date) => Promise<boolean>; busy: boolean }

export function PauseDialog({ incident, open, close, take, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [span, setSpan] = useState<Span>('d1')
  return (
    <ReasonModal
      open={open} id="pause-reason" about={`${incident} pause_clocks`} title={t('page.incident.do.pause_clocks')} close={close} busy={busy}
      take={(words) => take(words, new Date(Date.now() + HOURS[span] * 3_600_000))}
    >
      <p id="pause-for">{t('web.incident.pause_for')}</p>
      <Segmented block aria-labelledby="pause-for" value={span} onChange={setSpan} options={(Object.keys(HOURS) as Span[]).map((each) => ({ value: each, label: t(`web.pause.${each}`) }))} />
    </ReasonModal>
  )
}
