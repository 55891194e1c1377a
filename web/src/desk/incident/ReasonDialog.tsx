/** The words a step needs. */
import { type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'
import { ReasonModal } from './ReasonModal'
import type { WordedStep } from './steps'

interface Given { incident: string; step: WordedStep | null; close: () => void; take: (step: WordedStep, words: string) => Promise<boolean>; busy: boolean }

export function ReasonDialog({ incident, step, close, take, busy }: Given): ReactNode {
  const { t } = useSpeech()
  return (
    <ReasonModal
      open={step !== null} id="reason" about={`${incident} ${step}`} title={step === null ? '' : t(`page.incident.do.${step}`)} close={close} busy={busy}
      label={t(step === 'note' ? 'page.incident.note_words' : 'page.incident.reason')} take={async (words) => step !== null && take(step, words)}
    />
  )
}
