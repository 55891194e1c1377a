/** A step the brain said no to: what holds now and who has the work; the person decides, and nothing is lost meanwhile. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'

import { api, take } from '../api/client'
import { useSpeech, type Both, type Say } from '../text/texts'
import { clockTime } from '../text/times'
import { ACTIONS, AT_WORK } from './actions'
import { emptied, KEPT_DAYS } from './age'
import { again, couldNotKeep, drop, givenBack, turnIntoFinding } from './courier'
import { layInto, writingIn } from './drafts'
import type { Entry, TaskNow } from './entry'
import { findingWords, heldLines } from './heldWords'
import { formOf, isBegun } from './reworking'
import { photoOf } from './shelf'
import { useOffline } from './usePatrol'

const SENSELESS = 422

/** Whether it may be sent again as things stand; what is about no task always may. */
function mayAgain(entry: Entry, now: TaskNow | undefined): boolean {
  if (emptied(entry)) return false
  if (entry.taskId === null) return true
  if (now === undefined) return false
  const { again: when } = ACTIONS[entry.action]
  if (when === 'at_work') return AT_WORK.includes(now.task.state)
  return when !== 'never' && (now.allowed as readonly string[]).includes(entry.action)
}

function whyNot(entry: Entry, t: Say, said: (text: Both) => string): string {
  if (emptied(entry)) return t('web.patrol.queue.too_old', { days: KEPT_DAYS })
  if (entry.refusal?.code === 'photo_gone') return t('web.patrol.queue.photo_gone')
  return entry.refusal?.detail ? said(entry.refusal.detail) : t('web.error.unknown')
}

/** Who has the work now, as one line. */
function whoHasIt(now: TaskNow, t: Say): string {
  if (now.holder != null && now.holder_state != null) return t('web.patrol.queue.held_by', { name: now.holder, state: t(`state.task.${now.holder_state}`) })
  return t(now.open ? 'web.patrol.queue.at_desk' : 'web.patrol.queue.over')
}

export function HeldCard({ entry }: { entry: Entry }): ReactNode {
  const { t, said } = useSpeech()
  const offline = useOffline()
  const { taskId } = entry
  const { data: now, isLoading } = useQuery({ queryKey: ['task-now', taskId, entry.refusal?.code], enabled: taskId !== null && !offline, retry: false, queryFn: () => take(api.GET('/api/v1/tasks/{task_id}', { params: { path: { task_id: taskId ?? '' } } })) })
  const words = heldLines(entry.content, t, said).join('\n')
  const may = mayAgain(entry, now)
  // What makes no sense to the brain makes none the second time.
  const hopeless = entry.refusal?.status === SENSELESS && formOf(entry) !== null
  // Not before it is known whether the task itself still takes it.
  const asFinding = taskId !== null && !may && !isLoading && (entry.content.note !== undefined || entry.photos.length > 0)
  return (
    <section className="card held" role="alert" data-held-action={entry.action}>
      <h2>{t(`web.patrol.action.${entry.action}`)}：{t('web.patrol.queue.not_done')}</h2>
      {entry.about !== null && <p className="quiet">{said(entry.about)}</p>}
      <p>{whyNot(entry, t, said)}</p>
      {taskId !== null && !emptied(entry) && <HowItStands now={now} offline={offline} />}
      {(words !== '' || entry.photos.length > 0) && (
        <div className="kept">
          <p className="quiet">{t('web.patrol.queue.kept')}</p>
          {words !== '' && <blockquote>{words}</blockquote>}
          {entry.photos.map((photo, index) => <KeptPhoto key={photo.key} id={photo.key} number={index + 1} voice={photo.voice === true} />)}
        </div>
      )}
      {may && <Rework entry={entry} />}
      {may && !hopeless && <button type="button" className="big" onClick={() => void again(entry.key, now?.task.version ?? null)}>{t('web.patrol.queue.again')}</button>}
      {asFinding && <button type="button" className="big" onClick={() => void turnIntoFinding(entry.key, findingWords(entry.content, t, said), now?.task.place_path ?? null)}>{t('web.patrol.queue.as_finding')}</button>}
      <button type="button" className="big second" onClick={() => void drop(entry.key)}>{t('web.patrol.queue.drop')}</button>
    </section>
  )
}

/** Back into its form, where that is free. */
function Rework({ entry }: { entry: Entry }): ReactNode {
  const { t } = useSpeech()
  const go = useNavigate()
  const [taken, setTaken] = useState(false)
  const [busy, setBusy] = useState(false)
  if (formOf(entry) === null) return null

  async function rework(): Promise<void> {
    const kept = await Promise.all(entry.photos.map(({ key }) => photoOf(key)))
    const found = formOf(entry, new Map(kept.flatMap((photo) => (photo === undefined ? [] : [[photo.key, photo] as const]))))
    if (found === null) return
    if (isBegun(await writingIn(entry.accountId, found.form))) {
      setTaken(true)
      return
    }
    await layInto(entry.accountId, found.form, found.draft)
    await givenBack(entry.key)
    void go(found.path)
  }
  return (
    <>
      <button type="button" className="big" data-rework disabled={busy} onClick={() => { setBusy(true); void rework().catch(couldNotKeep).finally(() => setBusy(false)) }}>{t('web.patrol.queue.rework')}</button>
      {taken && <p className="wrong" role="alert">{t('web.patrol.queue.rework_taken')}</p>}
    </>
  )
}

function HowItStands({ now, offline }: { now: TaskNow | undefined; offline: boolean }): ReactNode {
  const { t, said } = useSpeech()
  if (now === undefined) return offline ? <p className="quiet">{t('web.patrol.queue.unknown')}</p> : null
  const change = now.last_change
  return (
    <div className="stands">
      <h3>{t('web.patrol.queue.now')}</h3>
      <p>{whoHasIt(now, t)}</p>
      {change != null && <p className="quiet">{t('web.patrol.queue.changed', { who: said(change.who), at: clockTime(change.at, new Date()), what: said(change.what) })}</p>}
    </div>
  )
}

/** A photo can always be saved to the phone's own album before it is given up. */
function KeptPhoto({ id, number, voice }: { id: string; number: number; voice: boolean }): ReactNode {
  const { t } = useSpeech()
  const [picture, setPicture] = useState<Blob | null>(null)
  useEffect(() => {
    let current = true
    void photoOf(id).then((found) => {
      if (current && found !== undefined) setPicture(found.picture)
    })
    return () => {
      current = false
    }
  }, [id])
  const url = useMemo(() => (picture === null ? null : URL.createObjectURL(picture)), [picture])
  useEffect(() => () => { if (url !== null) URL.revokeObjectURL(url) }, [url])
  if (url !== null && voice) return <audio controls src={url} aria-label={t('web.voice.name')} />
  return url === null ? null : <a className="thumb-link" href={url} download={`wanglou-${number}.jpg`}><img src={url} alt="" />{t('web.patrol.queue.save_photo', { number })}</a>
}
