/** 核查: is it really solved? Closed by the pack's rules, or back to handling with words why. */
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'

import type { IncidentPage } from '../../api/types'
import { useSpeech } from '../../text/texts'
import { check } from './steps'
import type { Doing } from './useDoing'

export function Check({ page, doing, busy }: { page: IncidentPage; doing: Doing; busy: boolean }): ReactNode {
  const { t } = useSpeech()
  const [words, setWords] = useState('')
  const [needed, setNeeded] = useState(false)

  async function say(ok: boolean): Promise<void> {
    if (!ok && words.trim() === '') {
      setNeeded(true)
      return
    }
    const done = await doing(async () => {
      await check(page.incident.incident_id, ok, words.trim())
      return { said: t('page.incident.did.check') }
    })
    if (done) setWords('')
  }
  return (
    <div className="check">
      <label htmlFor="check-words">{t('page.incident.check_words')}</label>
      <Input.TextArea id="check-words" rows={2} maxLength={500} value={words} status={needed ? 'error' : ''} onChange={(event) => { setWords(event.target.value); setNeeded(false) }} />
      {needed && <p className="trouble" role="alert">{t('web.incident.check_why')}</p>}
      <div className="pair">
        <Button type="primary" size="large" disabled={busy} onClick={() => void say(true)} data-step="check-ok">{t('page.incident.do.check_ok')}</Button>
        <Button size="large" disabled={busy} onClick={() => void say(false)} data-step="check-not">{t('page.incident.do.check_not')}</Button>
      </div>
    </div>
  )
}
