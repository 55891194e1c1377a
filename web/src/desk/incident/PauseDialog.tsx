/** Limits may rest while nobody can go on: why, and for how long; nothing is lost if the brain says no. */
import { Input, Modal, Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'

const HOURS = { h4: 4, d1: 24, d3: 72, d7: 168, d14: 336, d30: 720 } as const
type Span = keyof typeof HOURS

interface Given { open: boolean; close: () => void; take: (words: string, until: Date) => Promise<boolean>; busy: boolean }

export function PauseDialog({ open, close, take, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [span, setSpan] = useState<Span>('d1')
  const [words, setWords] = useState('')
  const [needed, setNeeded] = useState(false)

  async function send(): Promise<void> {
    if (words.trim() === '') setNeeded(true)
    else if (await take(words.trim(), new Date(Date.now() + HOURS[span] * 3_600_000))) {
      setWords('')
      close()
    }
  }
  return (
    <Modal open={open} title={t('page.incident.do.pause_clocks')} width={440} onCancel={close} onOk={() => void send()} confirmLoading={busy} okText={t('page.incident.do.pause_clocks')} okButtonProps={{ 'data-send': 'true' }}>
      <p id="pause-for">{t('web.incident.pause_for')}</p>
      <Segmented block aria-labelledby="pause-for" value={span} onChange={setSpan} options={(Object.keys(HOURS) as Span[]).map((each) => ({ value: each, label: t(`web.pause.${each}`) }))} />
      <label htmlFor="pause-reason">{t('page.incident.reason')}</label>
      <Input.TextArea id="pause-reason" rows={3} maxLength={500} autoFocus value={words} status={needed ? 'error' : ''} onChange={(event) => { setWords(event.target.value); setNeeded(false) }} />
      {needed && <p className="trouble" role="alert">{t('web.incident.reason_needed')}</p>}
    </Modal>
  )
}
