/** What I find on my round: words, photos, and the place by position or by its name. */
import { useRef, useState, type ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { put } from './courier'
import { useDraft } from './drafts'
import type { Fix } from './entry'
import { FixedPart, NOT_FIXED, type Fixed } from './FixedPart'
import { here, stillHolds } from './here'
import { useMe } from './person'
import { PhotoPicker } from './PhotoPicker'
import type { Taken } from './shrink'
import type { Here } from './rounds'
import { useChoices, useRounds } from './usePatrol'
import { VoiceNote } from './VoiceNote'

interface Draft extends Fixed { words: string; place: string; kind: string; photos: Taken[]; voice: Taken | null; fix: Fix | null }
const EMPTY: Draft = { words: '', place: '', kind: '', photos: [], voice: null, fix: null, ...NOT_FIXED }
type Missing = 'voice_open' | 'words_needed' | 'before_needed' | 'note_needed' | 'after_needed'

function lacks(draft: Draft): Missing | null {
  if (draft.words.trim() === '') return 'words_needed'
  if (!draft.fixed) return null
  if (draft.photos.length === 0) return 'before_needed'
  if (draft.note.trim() === '') return 'note_needed'
  return draft.after.length === 0 ? 'after_needed' : null
}

/** The checkpoint of my round that it is found at, where the way led from there. */
function useCheckpoint(accountId: string): Here | null {
  const [asked] = useSearchParams()
  const ahead = useRounds(accountId)?.find((each) => each.round.round_id === asked.get('round'))
  const point = ahead?.points[Number(asked.get('checkpoint'))]
  return ahead === undefined || point === undefined ? null : { ahead, point }
}

export function FindingScreen(): ReactNode {
  const { t, said } = useSpeech()
  const me = useMe()
  const choices = useChoices(me.account_id)
  const { draft: kept, ready, write: keep, forget } = useDraft(me.account_id, 'finding', EMPTY)
  const [openedAt] = useState(Date.now)
  // What was begun before there was a second photo or a voice note lacks it.
  const draft: Draft = { ...EMPTY, ...kept, fix: stillHolds(kept.fix, openedAt) }
  const [missing, setMissing] = useState<Missing | null>(null)
  const [speaking, setSpeaking] = useState(false)
  const [finding, setFinding] = useState<'no' | 'asking' | 'lost'>('no')
  const [done, setDone] = useState(false)
  // A double tap: state would change only after the second one.
  const sending = useRef(false)
  const on = useCheckpoint(me.account_id)

  function write(change: Partial<Draft>): void {
    keep(change)
    setMissing(null)
    setDone(false)
  }

  async function locate(): Promise<void> {
    setFinding('asking')
    const fix = await here()
    setFinding(fix === null ? 'lost' : 'no')
    if (fix !== null) write({ fix })
  }

  function send(): void {
    const wanting = speaking ? 'voice_open' : lacks(draft)
    setMissing(wanting)
    if (wanting !== null || sending.current) return
    sending.current = true
    const words = draft.words.trim()
    const place = draft.place.trim()
    const known = choices?.places.find((each) => (place === '' && on !== null ? each.place_path === on.point.point.place_path : each.name === place))
    const content = {
      // A name that is in no list still says something to the desk, and a building's number is read out of it.
      words: place === '' || known !== undefined ? words : t('web.patrol.form.at_place', { place, words }),
      ...(known !== undefined && { placePath: known.place_path }),
      ...(draft.kind !== '' && { kind: draft.kind }),
      ...(draft.fixed && { fixedNote: draft.note.trim() }),
      ...(on !== null && { checkpoint: on.point.index }),
    }
    const about = { zh: words.slice(0, 40), en: words.slice(0, 40) }
    const after = draft.fixed ? draft.after : []
    const voice = draft.voice === null ? [] : [draft.voice]
    const photos = [...[...draft.photos, ...voice].map(({ ref }) => ref), ...after.map(({ ref }) => ({ ...ref, after: true as const }))]
    void put({ action: 'finding', taskId: null, roundId: on?.ahead.round.round_id ?? null, version: null, about, content, photos, fix: draft.fix }, [...draft.photos, ...voice, ...after].map((file) => file.kept)).then((kept) => {
      sending.current = false
      if (!kept) return
      forget()
      setDone(true)
    })
  }

  return (
    <>
      <h1>{t('page.finding.title')}</h1>
      {done && <p className="good" role="status">{t('web.patrol.form.done')}</p>}
      {on !== null && <p><Link className="back" to={`/patrol/rounds/${on.ahead.round.round_id}`}><Icon name="undo" />{t('web.patrol.round.on_round', { name: on.ahead.round.name, place: on.point.point.name })}</Link></p>}
      <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
        <label>{t('page.finding.words')}<textarea name="words" rows={4} readOnly={!ready} maxLength={900} value={draft.words} aria-invalid={missing === 'words_needed'} onChange={(event) => write({ words: event.target.value })} /></label>
        <VoiceNote accountId={me.account_id} voice={draft.voice} change={(voice) => write({ voice })} speaking={setSpeaking} />
        <label>{t('web.patrol.form.place')}<input name="place" list="places" autoComplete="off" maxLength={60} placeholder={t('web.patrol.form.place_what')} value={draft.place} onChange={(event) => write({ place: event.target.value })} /></label>
        <datalist id="places">{choices?.places.map((place) => <option key={place.place_path} value={place.name} />)}</datalist>
        <button type="button" className="second" onClick={() => void locate()} disabled={finding === 'asking'}><Icon name="pin" />{t('page.finding.locate')}</button>
        <p className="quiet" role="status">{finding === 'asking' ? t('web.patrol.locating') : finding === 'lost' ? t('page.finding.not_located') : draft.fix !== null ? t('page.finding.located') : ''}</p>
        {choices !== null && (
          <label>{t('page.kind.label')}
            <select name="kind" value={draft.kind} onChange={(event) => write({ kind: event.target.value })}>
              <option value="">{t('page.kind.from_words')}</option>
              {choices.kinds.map((kind) => <option key={kind.kind} value={kind.kind}>{said(kind.title)}</option>)}
            </select>
          </label>
        )}
        <p className="label">{draft.fixed ? t('page.finding.before') : <>{t('page.report.photos')} <small>{t('page.optional')}</small></>}</p>
        <PhotoPicker accountId={me.account_id} photos={draft.photos} change={(photos) => write({ photos })} />
        <FixedPart accountId={me.account_id} draft={draft} write={write} />
        {missing !== null && <p className="wrong" role="alert">{t(`web.patrol.form.${missing}`)}</p>}
        <button type="submit" className="big">{t('page.finding.send')}</button>
      </form>
    </>
  )
}
