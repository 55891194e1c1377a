/** 核查: is it really solved? Closed by the pack's rules, or back to handling with words why. */
import { Button, Input, Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import type { IncidentPage, Verdict } from '../../api/types'
import { VERDICTS } from '../../api/verdicts'
import { useDraft } from '../../parts/drafts'
import { useSpeech } from '../../text/texts'
import { check, worded } from './steps'
import type { Doing } from './useDoing'

export function Check({ page, doing, busy }: { page: IncidentPage; doing: Doing; busy: boolean }): ReactNode {
  const { t } = useSpeech()
  const id = page.incident.incident_id
  const [words, setWords] = useDraft(`${id} check`)
  const [needed, setNeeded] = useState(false)
  const [chosen, setChosen] = useState<Verdict | null>(null)
  // Whoever was at the scene knows best, unless the officer says otherwise.
  const last = page.alarm_words.at(-1)?.verdict

  async function say(ok: boolean): Promise<void> {
    if (!ok && words.trim() === '') {
      setNeeded(true)
      return
    }
    const undo = async (): Promise<void> => { await worded.reopen(id, t('web.undo.reason')) }
    const done = await doing(async () => {
      const after = await check(id, ok, words.trim(), ok ? chosen : null)
      return { said: t('page.incident.did.check'), ...(after.state === 'closed' && { undo }) }
    })
    if (done) setWords('')
  }
  return (
    <div className="check">
      {last !== undefined && (
        <>
          <p className="label" id="check-alarm">{t('web.incident.check_alarm')}</p>
          <Segmented aria-labelledby="check-alarm" data-check-alarm block size="small" value={chosen ?? last} onChange={setChosen} options={VERDICTS.map((value) => ({ value, label: t(`web.patrol.judge.${value}`), title: t(`web.cameras.verdict.${value}`) }))} />
        </>
      )}
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
