/** Puts one entry on the wire: its photos first, each by itself, then the step that names them. */
import { readSession } from '../api/client'
import { csrf, enter } from '../api/session'
import type { Both } from '../text/texts'
import type { Entry, PhotoRef, Refusal } from './entry'
import { answerOf, type Answer } from './queue'
import { requestOf } from './request'
import { changeEntry, photoOf } from './shelf'

export interface Sent { answer: Answer; body: unknown }
/** How much of an entry's photos is over there: 0 to 1. */
export type Progress = (part: number) => void

/** A phone in a basement may take this long for one photo; then it is tried again. */
const PHOTO_PATIENCE_MS = 120_000
const STEP_PATIENCE_MS = 20_000

function refusalOf(status: number, body: unknown): Refusal {
  const said = (body ?? {}) as { code?: string; detail?: Both }
  return { status, code: said.code ?? 'unknown', detail: said.detail ?? null }
}

/** True where the form token was an older session's, and a fresh one was fetched. */
async function tokenWasOld(status: number, body: unknown, accountId: string): Promise<boolean> {
  if (status !== 403 || refusalOf(status, body).code !== 'csrf') return false
  const me = await readSession().catch(() => null)
  if (me?.account_id !== accountId || me.csrf === csrf()) return false
  enter(me)
  return true
}

async function ask(entry: Entry): Promise<Sent> {
  const { method, url, body } = requestOf(entry, Date.now())
  const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf() }
  const answer = await fetch(url, { method, headers, body: JSON.stringify(body), signal: AbortSignal.timeout(STEP_PATIENCE_MS) })
  const said: unknown = await answer.json().catch(() => null)
  if (await tokenWasOld(answer.status, said, entry.accountId)) return ask(entry)
  return { answer: answerOf(answer.status, refusalOf(answer.status, said), answer.headers.get('Retry-After')), body: said }
}

/** By XMLHttpRequest, which alone tells how far an upload is. */
function upload(url: string, picture: Blob, progress: Progress): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.timeout = PHOTO_PATIENCE_MS
    request.setRequestHeader('Content-Type', 'image/jpeg')
    request.setRequestHeader('X-CSRF-Token', csrf())
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0)
    request.onload = () => {
      let body: unknown = null
      try {
        body = JSON.parse(request.responseText)
      } catch {
        // not JSON: the status says enough
      }
      resolve({ answer: answerOf(request.status, refusalOf(request.status, body), request.getResponseHeader('Retry-After')), body })
    }
    const unreached = (): void => resolve({ answer: { kind: 'unreached' }, body: null })
    request.onerror = unreached
    request.ontimeout = unreached
    request.send(picture)
  })
}

async function sendPhoto(entry: Entry, photo: PhotoRef, progress: Progress): Promise<Sent> {
  const kept = await photoOf(photo.key)
  if (kept === undefined) return { answer: { kind: 'refused', refusal: { status: 0, code: 'photo_gone', detail: null } }, body: null }
  const task = entry.taskId === null ? '' : `?task_id=${entry.taskId}`
  const url = `/api/v1/photos/${photo.key}${task}`
  const sent = await upload(url, kept.picture, progress)
  const refused = sent.answer.kind === 'refused' ? sent.answer.refusal.status : 0
  return (await tokenWasOld(refused, sent.body, entry.accountId)) ? upload(url, kept.picture, progress) : sent
}

export async function send(entry: Entry, progress: Progress): Promise<Sent> {
  try {
    for (const [index, photo] of entry.photos.entries()) {
      if (photo.sent) continue
      const sent = await sendPhoto(entry, photo, (part) => progress((index + part) / entry.photos.length))
      if (sent.answer.kind !== 'done') return sent
      await changeEntry(entry.key, (now) => ({ ...now, photos: now.photos.map((each) => (each.key === photo.key ? { ...each, sent: true } : each)) }))
    }
    return await ask(entry)
  } catch {
    return { answer: { kind: 'unreached' }, body: null }
  }
}
