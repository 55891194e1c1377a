/** What may be done now, exactly as the brain offers it: the next step large, the others beside it, each with its key. */
import { Button, Tooltip } from 'antd'
import type { ReactNode } from 'react'

import type { Action, IncidentPage } from '../../api/types'
import { useSpeech } from '../../text/texts'
import { KEYS } from '../keys'
import { Check } from './Check'
import { Dispatch } from './Dispatch'
import { WORDED, type PlainStep, type WordedStep } from './steps'
import type { Doing } from './useDoing'

interface Given {
  page: IncidentPage; doing: Doing; busy: boolean
  step: (step: PlainStep) => void; ask: (step: WordedStep) => void; askMerge: () => void; askPause: () => void; askWhistle: () => void
}

export function offers(page: IncidentPage, action: Action): boolean {
  return page.allowed.includes(action) && (action !== 'acknowledge' || page.incident.acknowledged_at == null)
}

export function Do({ page, doing, busy, step, ask, askMerge, askPause, askWhistle }: Given): ReactNode {
  const { t } = useSpeech()
  const fresh = page.incident.state === 'filed' || page.incident.state === 'reopened'
  return (
    <section className="card do" aria-label={t('page.incident.now')}>
      <h2>{t('page.incident.now')}</h2>
      {page.allowed.length === 0 && <p className="quiet">{t('page.incident.nothing_to_do')}</p>}
      <div className="do-first">
        {(['acknowledge', 'confirm'] as const).filter((action) => offers(page, action)).map((action) => (
          <Keyed key={action} letter={KEYS[action]}>
            <Button size="large" type={action === 'confirm' ? 'primary' : 'default'} disabled={busy} onClick={() => step(action)} data-step={action}>{t(`page.incident.do.${action}`)} <kbd>{KEYS[action]}</kbd></Button>
          </Keyed>
        ))}
      </div>
      {offers(page, 'check') && <Check page={page} doing={doing} busy={busy} />}
      {offers(page, 'dispatch') && page.rankings.length > 0 && <Dispatch page={page} doing={doing} busy={busy} first={fresh} />}
      <div className="do-rest">
        {WORDED.filter((action) => offers(page, action)).map((action) => (
          <Keyed key={action} letter={action in KEYS ? KEYS[action as keyof typeof KEYS] : ''}>
            <Button size="small" disabled={busy} onClick={() => ask(action)} data-step={action}>{t(`page.incident.do.${action}`)}</Button>
          </Keyed>
        ))}
        {offers(page, 'whistle') && <Button size="small" disabled={busy} onClick={askWhistle} data-step="whistle">{t('page.incident.do.whistle')}</Button>}
        {offers(page, 'pause_clocks') && <Button size="small" disabled={busy} onClick={askPause} data-step="pause_clocks">{t('page.incident.do.pause_clocks')}</Button>}
        {offers(page, 'take_over') && <Button size="small" type="primary" disabled={busy} onClick={() => step('take_over')} data-step="take_over">{t('page.incident.do.take_over')}</Button>}
        {offers(page, 'resume_clocks') && <Button size="small" disabled={busy} onClick={() => step('resume_clocks')} data-step="resume_clocks">{t('page.incident.do.resume_clocks')}</Button>}
        {offers(page, 'merge') && <Keyed letter={KEYS.merge}><Button size="small" disabled={busy} onClick={askMerge} data-step="merge">{t('page.incident.do.merge')}</Button></Keyed>}
      </div>
    </section>
  )
}

function Keyed({ letter, children }: { letter: string; children: ReactNode }): ReactNode {
  const { t } = useSpeech()
  return letter === '' ? children : <Tooltip title={t('web.keys.press', { key: letter })} mouseEnterDelay={0.4}>{children}</Tooltip>
}
