/** 免去: a party that the whistle called is not needed after all, and why. */
import { Button, Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'
import { waive } from './steps'
import { useDoing } from './useDoing'

export function Waive({ task }: { task: string }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [needed, setNeeded] = useState(false)

  async function send(): Promise<void> {
    if (words.trim() === '') { setNeeded(true); return; }
    if (await doing(async () => { await waive(task, words.trim()); return { said: t('page.incident.did.waive') } })) setOpen(false)
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} data-step="waive">{t('page.incident.do.waive')}</Button>
      <Modal open={open} title={t('page.incident.do.waive')} width={440} onCancel={() => setOpen(false)} onOk={() => void send()} confirmLoading={busy} okText={t('page.incident.do.waive')} okButtonProps={{ 'data-send': 'true' }}>
        <label htmlFor={`waive-${task}`}>{t('page.incident.reason')}</label>
        <Input.TextArea id={`waive-${task}`} rows={3} maxLength={500} value={words} status={needed ? 'error' : ''} onChange={(event) => { setWords(event.target.value); setNeeded(false) }} />
        {needed && <p className="trouble" role="alert">{t('web.incident.reason_needed')}</p>}
      </Modal>
    </>
  )
}
