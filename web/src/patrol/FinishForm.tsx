/** Done: what was done, how it looks now, and where the pack asks for it the day of the next visit. */
import { useState, type ReactNode } from 'react'

import { useSpeech, type Both } from '../text/texts'
import { put } from './courier'
import { useDraft } from './drafts'
import { lastFix } from './here'
import { useMe } from './person'
import { PhotoPicker } from './PhotoPicker'
import type { Taken } from './shrink'
import type { Row } from './usePatrol'

type Missing = 'note_needed' | 'photo_needed' | 'day_needed'

interface Draft { note: string; photos: Taken[]; day: string }
const EMPTY: Draft = { note: '', photos: [], day: '' }

export function FinishForm({ row, about }: { row: Row; about: Both }): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const id = row.task.task_id
  const { draft, ready, write: keep, forget } = useDraft(me.account_id, `finish:${id}`, EMPTY)
  const [missing, setMissing] = useState<Missing | null>(null)
  const needsPhoto = row.close_when.includes('photo_after')
  // After an agreement the visit has its day already.
  const needsDay = row.close_when.includes('follow_up_date') && !row.disputed

  function write(change: Partial<Draft>): void {
    keep(change)
    setMissing(null)
  }

  function send(): void {
    const lacks: Missing | null = draft.note.trim() === '' ? 'note_needed' : needsPhoto && draft.photos.length === 0 ? 'photo_needed' : needsDay && draft.day === '' ? 'day_needed' : null
    setMissing(lacks)
    if (lacks !== null) return
    const content = { note: draft.note.trim(), ...(draft.day !== '' && { followUpOn: draft.day }) }
    void put(
      { action: 'finish', taskId: id, version: row.ahead.version, about, content, photos: draft.photos.map((photo) => photo.ref), fix: lastFix() },
      draft.photos.map((photo) => photo.kept),
    ).then(forget)
  }

  return (
    <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
      <label>{t('page.patrol.note')}<textarea name="note" rows={3} readOnly={!ready} maxLength={1000} value={draft.note} aria-invalid={missing === 'note_needed'} onChange={(event) => write({ note: event.target.value })} /></label>
      <p className="label">{t('page.patrol.photo_after')}{!needsPhoto && <small> {t('page.optional')}</small>}</p>
      <PhotoPicker accountId={me.account_id} photos={draft.photos} change={(photos) => write({ photos })} />
      {needsDay && <label>{t('page.patrol.follow_up')}<input type="date" name="day" value={draft.day} onChange={(event) => write({ day: event.target.value })} /></label>}
      {missing !== null && <p className="wrong" role="alert">{t(`web.patrol.form.${missing}`)}</p>}
      <button type="submit" className="big" data-step="finish">{t('page.patrol.do.finish')}</button>
    </form>
  )
}
