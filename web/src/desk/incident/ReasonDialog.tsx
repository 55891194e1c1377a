/** The words a step needs: one field, Ctrl+Enter, nothing lost if it could not be done. */
import { Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'
import type { WordedStep } from './steps'

interface Given { step: WordedStep | null; close: () => void; take: (step: WordedStep, words: string) => Promise<boolean>; busy: boolean }

export function ReasonDialog({ step, close, take, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [words, setWords] = useState('')
  const [needed, setNeeded] = useState(false)

  async function send(): Promise<void> {
    if (step === null) return
    if (words.trim() === '') setNeeded(true)
    else if (await take(step, words.trim())) {
      setWords('')
      close()
    }
  }
  return (
    <Modal
      open={step !== null} title={step === null ? '' : t(`page.incident.do.${step}`)} width={440} onCancel={close} onOk={() => void send()} confirmLoading={busy}
      okText={step === null ? '' : t(`page.incident.do.${step}`)} okButtonProps={{ 'data-send': 'true' }}
    >
      <label htmlFor="reason">{t(step === 'note' ? 'page.incident.note_words' : 'page.incident.reason')}</label>
      <Input.TextArea
        id="reason" rows={3} maxLength={500} autoFocus value={words} status={needed ? 'error' : ''}
        onChange={(event) => { setWords(event.target.value); setNeeded(false) }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send() }}
      />
      <p className={needed ? 'trouble' : 'quiet'} role={needed ? 'alert' : undefined}>{t(needed ? 'web.incident.reason_needed' : 'web.incident.ctrl_enter')}</p>
    </Modal>
  )
}
