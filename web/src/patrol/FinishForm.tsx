/** Done: what was done, how it looks now, and where the pack asks for it the day of the next visit. */
import { useState, type ReactNode } from 'react'

import { useSpeech, type Both } from '../text/texts'
import { startOf } from '../text/times'
import { answersOf, ChecklistPart, unanswered, type Answers } from './ChecklistPart'
import { put } from './courier'
import { useDraft } from './drafts'
import { lastFix } from './here'
import { useMe } from './person'
import { PhotoPicker } from './PhotoPicker'
import type { Taken } from './shrink'
import type { Row } from './usePatrol'
import { VoiceNote } from './VoiceNote'

type Missing = 'voice_open' | 'note_needed' | 'photo_needed' | 'check_needed' | 'day_needed' | 'day_past'

interface Draft { note: string; photos: Taken[]; voice: Taken | null; day: string; answers: Answers }
const EMPTY: Draft = { note: '', photos: [], voice: null, day: '', answers: {} }

const needsPhoto = (row: Row): boolean => row.close_when.includes('photo_after')
/** After an agreement the visit has its day already. */
const needsDay = (row: Row): boolean => row.close_when.includes('follow_up_date') && !row.disputed

function lacks(draft: Draft, row: Row): Missing | null {
  if (draft.note.trim() === '') return 'note_needed'
  if (needsPhoto(row) && draft.photos.length === 0) return 'photo_needed'
  if (unanswered(row.checklist, draft.answers)) return 'check_needed'
  if (!needsDay(row)) return null
  if (draft.day === '') return 'day_needed'
  return startOf(draft.day) > Date.now() ? null : 'day_past'
}

export function FinishForm({ row, about }: { row: Row; about: Both }): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const id = row.task.task_id
  const { draft: kept, ready, write: keep, forget } = useDraft(me.account_id, `finish:${id}`, EMPTY)
  // What was begun before there were checks lacks them.
  const draft: Draft = { ...EMPTY, ...kept }
  const [missing, setMissing] = useState<Missing | null>(null)
  const [speaking, setSpeaking] = useState(false)

  function write(change: Partial<Draft>): void {
    keep(change)
    setMissing(null)
  }

  function send(): void {
    const wanting = speaking ? 'voice_open' : lacks(draft, row)
    setMissing(wanting)
    if (wanting !== null) return
    const checked = answersOf(row.checklist, draft.answers)
    const content = { note: draft.note.trim(), ...(checked.length > 0 && { checked }), ...(draft.day !== '' && { followUpOn: draft.day }) }
    const files = [...draft.photos, ...(draft.voice === null ? [] : [draft.voice])]
    void put(
      { action: 'finish', taskId: id, version: row.ahead.version, about, content, photos: files.map((file) => file.ref), fix: lastFix() },
      files.map((file) => file.kept),
    ).then((kept) => { if (kept) forget() })
  }

  return (
    <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
      <label>{t('page.patrol.note')}<textarea name="note" rows={3} readOnly={!ready} maxLength={1000} value={draft.note} aria-invalid={missing === 'note_needed'} onChange={(event) => write({ note: event.target.value })} /></label>
      <VoiceNote accountId={me.account_id} voice={draft.voice} change={(voice) => write({ voice })} speaking={setSpeaking} />
      <ChecklistPart asked={row.checklist} answers={draft.answers} write={(answers) => write({ answers })} />
      <p className="label">{t('page.patrol.photo_after')}{!needsPhoto(row) && <small> {t('page.optional')}</small>}</p>
      <PhotoPicker accountId={me.account_id} photos={draft.photos} change={(photos) => write({ photos })} />
      {needsDay(row) && <label>{t('page.patrol.follow_up')}<input type="date" name="day" value={draft.day} onChange={(event) => write({ day: event.target.value })} /></label>}
      {missing !== null && <p className="wrong" role="alert">{t(`web.patrol.form.${missing}`)}</p>}
      <button type="submit" className="big" data-step="finish">{t('page.patrol.do.finish')}</button>
    </form>
  )
}
