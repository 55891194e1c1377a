/** Takes photos: shrunk at once, shown small, each once, three at most. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { MOST_PHOTOS, take, type Taken } from './shrink'

export function Thumb({ picture, alt }: { picture: Blob; alt: string }): ReactNode {
  const url = useMemo(() => URL.createObjectURL(picture), [picture])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return <img src={url} alt={alt} />
}

interface Given { accountId: string; photos: readonly Taken[]; change: (photos: Taken[]) => void; name?: string }

export function PhotoPicker({ accountId, photos, change, name = 'photos' }: Given): ReactNode {
  const { t } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [gone, setGone] = useState<Taken | null>(null)
  const [wrong, setWrong] = useState<'no_photo' | 'most_photos' | null>(null)

  async function add(files: readonly File[]): Promise<void> {
    setBusy(true)
    setWrong(null)
    const all = [...photos]
    for (const file of files) {
      try {
        const taken = await take(file, accountId)
        if (all.some((each) => each.ref.sha256 === taken.ref.sha256)) continue
        if (all.length < MOST_PHOTOS) all.push(taken)
        else setWrong('most_photos')
      } catch {
        setWrong('no_photo')
      }
    }
    change(all)
    setBusy(false)
  }

  return (
    <div className="photos">
      {photos.length > 0 && (
        <ul>
          {photos.map((photo, index) => (
            <li key={photo.ref.key}>
              <Thumb picture={photo.kept.picture} alt={t('web.patrol.form.photo', { number: index + 1 })} />
              <button type="button" aria-label={t('web.patrol.form.remove_photo', { number: index + 1 })} onClick={() => { setGone(photo); change(photos.filter((each) => each !== photo)) }}><Icon name="cross" /></button>
            </li>
          ))}
        </ul>
      )}
      {gone !== null && photos.length < MOST_PHOTOS && !photos.includes(gone) && (
        <button type="button" className="second" onClick={() => { setGone(null); change([...photos, gone]) }}><Icon name="undo" />{t('web.patrol.form.photo_back')}</button>
      )}
      {photos.length < MOST_PHOTOS && (
        <label className="take"><Icon name="photo" />{t('web.patrol.form.take_photo')}
          <input type="file" name={name} accept="image/*" capture="environment" multiple disabled={busy} onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; void add(files) }} />
        </label>
      )}
      {busy && <p className="quiet" role="status">{t('web.patrol.form.shrinking')}</p>}
      {wrong !== null && <p className="wrong" role="alert">{t(`web.patrol.form.${wrong}`)}</p>}
    </div>
  )
}
