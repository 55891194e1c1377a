/** Puts one entry on the wire: its photos first, each by itself, then the step that names them. */
import { readSession } from '../api/client'
import { csrf, enter } from '../api/session'
import type { Both } from '../text/texts'
import type { Entry, PhotoRef, Refusal } from './entry'
import { sendInPieces, type Halt, type Progress } from './pieces'
import { answerOf, isOurs, UNKNOWN, type Answer } from './queue'
import { requestOf } from './request'
import { changeEntry, photoOf } from './shelf'

export interface Sent { answer: Answer; body: unknown }
const STEP_PATIENCE_MS = 20_000
const GAVE_WAY: Sent = { answer: { kind: 'gaveWay' }, body: null }

function refusalOf(status: number, body: unknown): Refusal {
  const said = (body ?? {}) as { code?: string; detail?: Both }
  return { status, code: said.code ?? UNKNOWN, detail: said.detail ?? null }
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
  return { answer: answerOf(answer.status, refusalOf(answer.status, said), answer.headers.get('Retry-After'), isOurs(entry, said)), body: said }
}

async function sendPhoto(entry: Entry, photo: PhotoRef, progress: Progress, halt: Halt): Promise<Sent> {
  const kept = await photoOf(photo.key)
  if (kept === undefined) return { answer: { kind: 'refused', refusal: { status: 0, code: 'photo_gone', detail: null } }, body: null }
  const told = await sendInPieces({ key: photo.key, sha256: photo.sha256, kind: photo.voice === true ? 'voice' : 'photo', taskId: entry.taskId, body: kept.picture }, progress, halt)
  if (told === null) return GAVE_WAY
  if (await tokenWasOld(told.status, told.body, entry.accountId)) return sendPhoto(entry, photo, progress, halt)
  // Another piece was faster, or an older one of our own: where it stands is asked the next time.
  if (told.status === 409) return { answer: { kind: 'later', seconds: null }, body: null }
  return { answer: answerOf(told.status, refusalOf(told.status, told.body), told.header('Retry-After')), body: told.body }
}

/** ``halt``: asked between photos and their pieces; what is over there stays there, and the next try goes on behind it. */
export async function send(entry: Entry, progress: Progress, halt: Halt): Promise<Sent> {
  try {
    for (const [index, photo] of entry.photos.entries()) {
      if (photo.sent) continue
      if (halt()) return GAVE_WAY
      const sent = await sendPhoto(entry, photo, (part) => progress((index + part) / entry.photos.length), halt)
      if (sent.answer.kind !== 'done') return sent
      await changeEntry(entry.key, (now) => ({ ...now, photos: now.photos.map((each) => (each.key === photo.key ? { ...each, sent: true } : each)) }))
    }
    return await ask(entry)
  } catch {
    return { answer: { kind: 'unreached' }, body: null }
  }
}
