/** One dispute's file in the mediator's hand: call the sides, read what was said, write the next meeting or the agreement. */
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'

import type { DisputePage } from '../api/types'
import { useErrorWords } from '../app/words'
import { openFile, useDispute } from '../mediation/calls'
import { papersOf } from '../mediation/papers'
import { Papers } from '../mediation/Papers'
import type { Paper } from '../mediation/writing'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { PaperForm, SidesForm } from './DisputeForms'
import { NextMark } from './Disputes'
import { Unanswered } from './Unanswered'
import { useActing } from './useActing'

export function DisputeScreen(): ReactNode {
  const { t } = useSpeech()
  const { incidentId = '' } = useParams()
  const { data: page, error, refetch } = useDispute(incidentId)
  return (
    <>
      <p><Link className="back" to="/patrol/disputes"><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      <h1>{t('web.mediation.title')}</h1>
      {page !== undefined ? <File page={page} incident={incidentId} /> : <Unanswered error={error} again={() => void refetch()} online={t('web.patrol.dispute.online')} />}
    </>
  )
}

function File({ page, incident }: { page: DisputePage; incident: string }): ReactNode {
  const { t, said } = useSpeech()
  const words = useErrorWords()
  const { act, busy, wrong, done } = useActing()
  const [ask, setAsk] = useState<'sides' | Paper | null>(null)
  const { cover, file } = page
  const close = (): void => setAsk(null)
  return (
    <article className="one sev-minor dispute">
      {cover != null && <>
        <span className="tags"><span className="now">{t(`state.mediation.${cover.state}`)}</span><NextMark cover={cover} /></span>
        <p><b>{cover.place_name}</b></p>
        <p className="quiet">{said(cover.title)} · {cover.number} · {t('web.mediation.handler', { name: cover.handler ?? '—' })}</p>
      </>}
      {wrong !== null && <p className="wrong" role="alert">{words(wrong)}</p>}
      {done && ask === null && <p className="good" role="status">{t('web.patrol.dispute.saved')}</p>}
      {page.may_open && <button type="button" className="big" disabled={busy} data-paper="open" onClick={() => void act(() => openFile(incident))}>{t('web.mediation.do.open')}</button>}
      {!page.may_open && file == null && <p className="quiet">{t('web.patrol.dispute.none')}</p>}
      {file != null && <Papers file={file} writers={page.writers} />}
      {file != null && ask === null && cover?.erased_at == null && (
        <div className="steps">
          {(['sides', ...papersOf(page.steps)] as const).map((what) => (
            <button type="button" key={what} className="big second" data-paper={what} onClick={() => setAsk(what)}>{t(`web.mediation.do.${what}`)}</button>
          ))}
        </div>
      )}
      {file != null && ask === 'sides' && <SidesForm file={file} close={close} act={act} busy={busy} />}
      {file != null && ask !== null && ask !== 'sides' && <PaperForm key={ask} paper={ask} file={file} close={close} act={act} busy={busy} />}
      <p className="quiet">{t('web.mediation.closed_to_others')}</p>
    </article>
  )
}
