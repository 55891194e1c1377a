/** One dispute's file in the mediator's hand: call the sides, read what was said, write the next meeting or the agreement. */
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'

import { KEYS } from '../api/queries'
import type { DisputePage } from '../api/types'
import { useErrorWords } from '../app/words'
import { openFile, useDispute, writeSides, type DisputeFile, type SideSaid } from '../mediation/calls'
import { FIELDS, longest, papersOf, WRITE } from '../mediation/papers'
import { Papers } from '../mediation/Papers'
import { begun, enough, sidesOf, type Draft, type Paper } from '../mediation/writing'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { NextMark } from './Disputes'
import { Waiting } from './person'
import { useOffline } from './usePatrol'

type Act = (act: () => Promise<unknown>) => Promise<boolean>

/** Does one thing and shows how it stands then; what went wrong is said and nothing that was typed is lost. */
function useActing(): { act: Act; busy: boolean; wrong: unknown; done: boolean } {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<unknown>(null)
  const [done, setDone] = useState(false)
  const act: Act = async (doing) => {
    setBusy(true)
    setWrong(null)
    try {
      await doing()
      setDone(true)
      return true
    } catch (error) {
      setDone(false)
      setWrong(error)
      return false
    } finally {
      setBusy(false)
      await Promise.all([client.invalidateQueries({ queryKey: ['incident'] }), client.invalidateQueries({ queryKey: ['disputes'] }), client.invalidateQueries({ queryKey: KEYS.tasks })])
    }
  }
  return { act, busy, wrong, done }
}

export function DisputeScreen(): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const offline = useOffline()
  const { incidentId = '' } = useParams()
  const { data: page, error, refetch } = useDispute(incidentId)
  return (
    <>
      <p><Link className="back" to="/patrol/disputes"><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      <h1>{t('web.mediation.title')}</h1>
      {page !== undefined ? <File page={page} incident={incidentId} /> : offline ? <p className="state" role="status">{t('web.patrol.dispute.online')}</p> : error === null ? <Waiting /> : <div className="state" role="alert"><p>{words(error)}</p><button type="button" onClick={() => void refetch()}>{t('web.state.again')}</button></div>}
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
      {page.may_open ? <button type="button" className="big" disabled={busy} data-paper="open" onClick={() => void act(() => openFile(incident))}>{t('web.mediation.do.open')}</button> : file == null && <p className="quiet">{t('web.patrol.dispute.none')}</p>}
      {file != null && <Papers file={file} writers={page.writers} />}
      {file != null && ask === null && cover?.erased_at == null && (
        <div className="steps">
          {(['sides', ...papersOf(page.steps)] as const).map((what) => <button type="button" key={what} className="big second" data-paper={what} onClick={() => setAsk(what)}>{t(`web.mediation.do.${what}`)}</button>)}
        </div>
      )}
      {file != null && ask === 'sides' && <SidesForm file={file} close={close} act={act} busy={busy} />}
      {file != null && ask !== null && ask !== 'sides' && <PaperForm key={ask} paper={ask} file={file} close={close} act={act} busy={busy} />}
      <p className="quiet">{t('web.mediation.closed_to_others')}</p>
    </article>
  )
}

interface Given { file: DisputeFile; close: () => void; act: Act; busy: boolean }

function PaperForm({ paper, file, close, act, busy }: Given & { paper: Paper }): ReactNode {
  const { t } = useSpeech()
  const [draft, setDraft] = useState<Draft>(() => begun(paper, file, new Date()))
  const [needed, setNeeded] = useState(false)
  const fields = FIELDS[paper]
  const write = (change: Partial<Draft>): void => { setDraft({ ...draft, ...change }); setNeeded(false) }
  const send = async (): Promise<void> => {
    if (!enough(paper, draft)) { setNeeded(true); return }
    if (await act(() => WRITE[paper](file, draft))) close()
  }
  return (
    <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); void send() }}>
      <h2>{t(`web.mediation.do.${paper}`)}</h2>
      {paper === 'visit' && <fieldset>{([true, false] as const).map((kept) => <label key={String(kept)} className="choice"><input type="radio" name="kept" checked={draft.yes === kept} onChange={() => write({ yes: kept })} />{t(kept ? 'web.mediation.kept' : 'web.mediation.broken')}</label>)}</fieldset>}
      {fields.at && <label>{t(`web.mediation.${fields.at}`)}<input name="at" type={paper === 'meeting' ? 'datetime-local' : 'date'} value={draft.at} onChange={(event) => write({ at: event.target.value })} /></label>}
      {fields.place && <label>{t(`web.mediation.${fields.place}`)}<input name="place" maxLength={100} value={draft.place} onChange={(event) => write({ place: event.target.value })} /></label>}
      {fields.names && <label>{t(`web.mediation.${fields.names}`)}<input name="names" maxLength={400} value={draft.names} onChange={(event) => write({ names: event.target.value })} /></label>}
      {fields.words && <label>{t(`web.mediation.${fields.words}`)}<textarea name="words" rows={5} maxLength={longest(paper)} value={draft.words} onChange={(event) => write({ words: event.target.value })} /></label>}
      {fields.more && <label>{t(`web.mediation.${fields.more}`)}<input name="more" maxLength={500} value={draft.more} onChange={(event) => write({ more: event.target.value })} /></label>}
      {fields.next && <label>{t(`web.mediation.${fields.next}`)}<input name="next" type="datetime-local" value={draft.next} onChange={(event) => write({ next: event.target.value })} /></label>}
      {paper === 'agreement' && <label className="choice"><input type="checkbox" name="oral" checked={draft.yes} onChange={(event) => write({ yes: event.target.checked })} />{t('web.mediation.oral')}</label>}
      {needed && <p className="wrong" role="alert">{t('web.mediation.needed')}</p>}
      <button type="submit" className="big" disabled={busy} data-send>{t('web.mediation.keep')}</button>
      <button type="button" className="big second" onClick={close}>{t('web.patrol.form.cancel')}</button>
    </form>
  )
}

const NOBODY: SideSaid = { name: '', house: '', phone: null }

function SidesForm({ file, close, act, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [rows, setRows] = useState<SideSaid[]>(() => [...file.sides.map(({ name, house, phone }) => ({ name, house, phone: phone ?? null })), NOBODY, NOBODY].slice(0, Math.max(2, file.sides.length)))
  const write = (at: number, change: Partial<SideSaid>): void => setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))
  return (
    <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); void act(() => writeSides(file, sidesOf(rows))).then((kept) => { if (kept) close() }) }}>
      <h2>{t('web.mediation.do.sides')}</h2>
      {rows.map((row, index) => (
        <fieldset key={index} className="side">
          <legend>{index + 1}</legend>
          <input aria-label={t('web.mediation.name')} placeholder={t('web.mediation.name')} maxLength={40} value={row.name} onChange={(event) => write(index, { name: event.target.value })} />
          <input aria-label={t('web.mediation.house')} placeholder={t('web.mediation.house')} maxLength={60} value={row.house} onChange={(event) => write(index, { house: event.target.value })} />
          <input aria-label={t('web.mediation.phone')} placeholder={t('web.mediation.phone')} type="tel" maxLength={24} value={row.phone ?? ''} onChange={(event) => write(index, { phone: event.target.value })} />
        </fieldset>
      ))}
      <button type="button" className="second" onClick={() => setRows([...rows, NOBODY])}>{t('web.mediation.one_more')}</button>
      <button type="submit" className="big" disabled={busy} data-send>{t('web.mediation.keep')}</button>
      <button type="button" className="big second" onClick={close}>{t('web.patrol.form.cancel')}</button>
    </form>
  )
}
