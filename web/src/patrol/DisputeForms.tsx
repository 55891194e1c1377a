/** The papers of a dispute, written with a thumb: the sides, the next meeting, the agreement, the visit. */
import { useState, type ReactNode } from 'react'

import { writeSides, type DisputeFile, type SideSaid } from '../mediation/calls'
import { FIELDS, longest, WRITE } from '../mediation/papers'
import { begun, enough, sidesOf, type Draft, type Paper } from '../mediation/writing'
import { useSpeech } from '../text/texts'
import type { Act } from './useActing'

interface Given { file: DisputeFile; close: () => void; act: Act; busy: boolean }

export function PaperForm({ paper, file, close, act, busy }: Given & { paper: Paper }): ReactNode {
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
      {paper === 'visit' && <Kept yes={draft.yes} write={(yes) => write({ yes })} />}
      {fields.at && (
        <label>{t(`web.mediation.${fields.at}`)}
          <input name="at" type={paper === 'meeting' ? 'datetime-local' : 'date'} value={draft.at} onChange={(event) => write({ at: event.target.value })} />
        </label>
      )}
      {fields.place && (
        <label>{t(`web.mediation.${fields.place}`)}
          <input name="place" maxLength={100} value={draft.place} onChange={(event) => write({ place: event.target.value })} />
        </label>
      )}
      {fields.names && (
        <label>{t(`web.mediation.${fields.names}`)}
          <input name="names" maxLength={400} value={draft.names} onChange={(event) => write({ names: event.target.value })} />
        </label>
      )}
      {fields.words && (
        <label>{t(`web.mediation.${fields.words}`)}
          <textarea name="words" rows={5} maxLength={longest(paper)} value={draft.words} onChange={(event) => write({ words: event.target.value })} />
        </label>
      )}
      {fields.more && (
        <label>{t(`web.mediation.${fields.more}`)}
          <input name="more" maxLength={500} value={draft.more} onChange={(event) => write({ more: event.target.value })} />
        </label>
      )}
      {fields.next && (
        <label>{t(`web.mediation.${fields.next}`)}
          <input name="next" type="datetime-local" value={draft.next} onChange={(event) => write({ next: event.target.value })} />
        </label>
      )}
      {paper === 'agreement' && <label className="choice"><input type="checkbox" name="oral" checked={draft.yes} onChange={(event) => write({ yes: event.target.checked })} />{t('web.mediation.oral')}</label>}
      {needed && <p className="wrong" role="alert">{t('web.mediation.needed')}</p>}
      <button type="submit" className="big" disabled={busy} data-send>{t('web.mediation.keep')}</button>
      <button type="button" className="big second" onClick={close}>{t('web.patrol.form.cancel')}</button>
    </form>
  )
}

function Kept({ yes, write }: { yes: boolean; write: (yes: boolean) => void }): ReactNode {
  const { t } = useSpeech()
  return (
    <fieldset>
      {([true, false] as const).map((kept) => (
        <label key={String(kept)} className="choice"><input type="radio" name="kept" checked={yes === kept} onChange={() => write(kept)} />{t(kept ? 'web.mediation.kept' : 'web.mediation.broken')}</label>
      ))}
    </fieldset>
  )
}

const NOBODY: SideSaid = { name: '', house: '', phone: null }

/** The sides of the file, and room for two at least. */
function rowsOf(file: DisputeFile): SideSaid[] {
  const said = file.sides.map(({ name, house, phone }) => ({ name, house, phone: phone ?? null }))
  return [...said, NOBODY, NOBODY].slice(0, Math.max(2, said.length))
}
/** What is known of a side, and how long it may be. */
const SIDE_FIELDS = [['name', 40], ['house', 60], ['phone', 24]] as const

export function SidesForm({ file, close, act, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [rows, setRows] = useState<SideSaid[]>(() => rowsOf(file))
  const send = async (): Promise<void> => {
    if (await act(() => writeSides(file, sidesOf(rows)))) close()
  }
  const write = (at: number, change: Partial<SideSaid>): void => setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))
  return (
    <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); void send() }}>
      <h2>{t('web.mediation.do.sides')}</h2>
      {rows.map((row, index) => (
        <fieldset key={index} className="side">
          <legend>{index + 1}</legend>
          {SIDE_FIELDS.map(([field, most]) => (
            <input key={field} type={field === 'phone' ? 'tel' : 'text'} aria-label={t(`web.mediation.${field}`)} placeholder={t(`web.mediation.${field}`)} maxLength={most} value={row[field] ?? ''} onChange={(event) => write(index, { [field]: event.target.value })} />
          ))}
        </fieldset>
      ))}
      <button type="button" className="second" onClick={() => setRows([...rows, NOBODY])}>{t('web.mediation.one_more')}</button>
      <button type="submit" className="big" disabled={busy} data-send>{t('web.mediation.keep')}</button>
      <button type="button" className="big second" onClick={close}>{t('web.patrol.form.cancel')}</button>
    </form>
  )
}
