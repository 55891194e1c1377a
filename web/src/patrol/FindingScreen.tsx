/** What I find on my round: words, photos, and the place by position or by its name. */
import { useState, type ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { put } from './courier'
import { useDraft } from './drafts'
import type { Fix } from './entry'
import { here } from './here'
import { useMe } from './person'
import { PhotoPicker } from './PhotoPicker'
import type { Taken } from './shrink'
import { useChoices } from './usePatrol'

interface Draft { words: string; place: string; kind: string; photos: Taken[]; fix: Fix | null }
const EMPTY: Draft = { words: '', place: '', kind: '', photos: [], fix: null }

export function FindingScreen(): ReactNode {
  const { t, said } = useSpeech()
  const me = useMe()
  const choices = useChoices(me.account_id)
  const { draft, ready, write: keep, forget } = useDraft(me.account_id, 'finding', EMPTY)
  const [missing, setMissing] = useState(false)
  const [finding, setFinding] = useState<'no' | 'asking' | 'lost'>('no')
  const [done, setDone] = useState(false)

  function write(change: Partial<Draft>): void {
    keep(change)
    setMissing(false)
    setDone(false)
  }

  async function locate(): Promise<void> {
    setFinding('asking')
    const fix = await here()
    setFinding(fix === null ? 'lost' : 'no')
    if (fix !== null) write({ fix })
  }

  function send(): void {
    const words = draft.words.trim()
    if (words === '') {
      setMissing(true)
      return
    }
    const place = draft.place.trim()
    const known = choices?.places.find((each) => each.name === place)
    const content = {
      // A name that is in no list still says something to the desk, and a building's number is read out of it.
      words: place === '' || known !== undefined ? words : t('web.patrol.form.at_place', { place, words }),
      ...(known !== undefined && { placePath: known.place_path }),
      ...(draft.kind !== '' && { kind: draft.kind }),
    }
    const about = { zh: words.slice(0, 40), en: words.slice(0, 40) }
    void put({ action: 'finding', taskId: null, version: null, about, content, photos: draft.photos.map((photo) => photo.ref), fix: draft.fix }, draft.photos.map((photo) => photo.kept)).then(() => {
      forget()
      setDone(true)
    })
  }

  return (
    <>
      <h1>{t('page.finding.title')}</h1>
      {done && <p className="good" role="status">{t('web.patrol.form.done')}</p>}
      <form className="card" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
        <label>{t('page.finding.words')}<textarea name="words" rows={4} readOnly={!ready} maxLength={900} value={draft.words} aria-invalid={missing} onChange={(event) => write({ words: event.target.value })} /></label>
        {missing && <p className="wrong" role="alert">{t('web.patrol.form.words_needed')}</p>}
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
        <p className="label">{t('page.report.photos')} <small>{t('page.optional')}</small></p>
        <PhotoPicker accountId={me.account_id} photos={draft.photos} change={(photos) => write({ photos })} />
        <button type="submit" className="big">{t('page.finding.send')}</button>
      </form>
    </>
  )
}
