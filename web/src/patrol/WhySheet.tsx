/** Asks why: somebody else is sent at once, and the reason tells the desk what to do. */
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'

export function WhySheet({ action, send, close }: { action: 'decline' | 'hand_back'; send: (reason: string) => void; close: () => void }): ReactNode {
  const { t } = useSpeech()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="sheet" aria-label={t(`page.patrol.do.${action}`)} onCancel={close}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (reason.trim() === '') setMissing(true); else send(reason.trim()) }}>
        <label>{t(`page.patrol.why.${action}`)}
          <textarea name="reason" rows={3} maxLength={500} value={reason} aria-invalid={missing} aria-describedby={missing ? 'why-missing' : undefined} onChange={(event) => { setReason(event.target.value); setMissing(false) }} />
        </label>
        {missing && <p className="wrong" id="why-missing" role="alert">{t('web.patrol.form.why_needed')}</p>}
        <button type="submit" className="big">{t(`page.patrol.do.${action}`)}</button>
        <button type="button" className="big second" onClick={close}>{t('web.patrol.form.cancel')}</button>
      </form>
    </dialog>
  )
}
