/** A reason in words: one field, Ctrl+Enter, nothing lost if it could not be done. */
import { Input, Modal, type GetRef } from 'antd'
import { useRef, useState, type ReactNode } from 'react'

import { useDraft } from '../../parts/drafts'
import { pressedSend } from '../../parts/pressed'
import { useSpeech } from '../../text/texts'

interface Given {
  open: boolean
  title: string
  /** Of the field: several of these may stand in one page. */
  id: string
  /** What the words are about: begun and not sent, they wait there and nowhere else. */
  about: string
  label?: string
  close: () => void
  /** True once it is done. */
  take: (words: string) => Promise<boolean>
  busy: boolean
  /** What is asked besides, above the words. */
  children?: ReactNode
}

export function ReasonModal({ open, title, id, about, label, close, take, busy, children }: Given): ReactNode {
  const { t } = useSpeech()
  const [words, setWords] = useDraft(about)
  const [needed, setNeeded] = useState(false)
  const field = useRef<GetRef<typeof Input.TextArea>>(null)

  async function send(): Promise<void> {
    if (busy) return
    if (words.trim() === '') setNeeded(true)
    else if (await take(words.trim())) {
      setWords('')
      close()
    }
  }
  return (
    // Ready for keys each time: the field takes them as soon as it is made, and once the dialog has opened again.
    <Modal
      open={open} title={title} width={440} onCancel={() => { setNeeded(false); close() }} onOk={() => void send()} confirmLoading={busy} okText={title} okButtonProps={{ 'data-send': 'true' }}
      afterOpenChange={(shown) => { if (shown) field.current?.focus() }}
    >
      {children}
      <label htmlFor={id}>{label ?? t('page.incident.reason')}</label>
      <Input.TextArea
        ref={field} autoFocus id={id} rows={3} maxLength={500} value={words} status={needed ? 'error' : ''}
        onChange={(event) => { setWords(event.target.value); setNeeded(false) }}
        onKeyDown={(event) => { if (pressedSend(event)) void send() }}
      />
      <p className={needed ? 'trouble' : 'quiet'} role={needed ? 'alert' : undefined}>{t(needed ? 'web.incident.reason_needed' : 'web.incident.ctrl_enter')}</p>
    </Modal>
  )
}
