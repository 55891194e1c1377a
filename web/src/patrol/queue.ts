/** What is sent next, and what becomes of an entry when the brain has answered: decisions only, nothing of the network. */
import type { Draft, Entry, Refusal } from './entry'

/** How long a step waits for the phone to find out where it is; then it goes without. */
export const FIX_PATIENCE_MS = 6000
/** A dropped step can be taken back for so long. */
export const REGRET_MS = 60_000
const DAY_MS = 86_400_000
/** An unsent step keeps its words, place and photos so long; the brain remembers keys for twice that (central/domain/phone_step.py). */
export const KEPT_DAYS = 30
/** What is left then says that it was not sent, until the person has read it, and no longer than this. */
const TOLD_DAYS = 60
export const TOO_OLD = 'too_old'
const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 60_000

export type Answer =
  | { kind: 'done' }
  | { kind: 'unreached' }
  | { kind: 'later'; seconds: number | null }
  | { kind: 'signIn' }
  | { kind: 'refused'; refusal: Refusal }

/** Steps of one task keep their order; findings wait for nobody. */
export const laneOf = (entry: Pick<Entry, 'taskId' | 'action' | 'key'>): string =>
  entry.taskId ?? (entry.action === 'shift' ? 'shift' : `finding:${entry.key}`)

const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.seq - b.seq)

/** The same step of the same task again, before it was sent: a double tap. */
export function twin(entries: readonly Entry[], draft: Pick<Draft, 'action' | 'taskId'>): Entry | null {
  if (draft.taskId === null) return null
  return entries.find((each) => each.state !== 'dropped' && each.taskId === draft.taskId && each.action === draft.action) ?? null
}

export function entryOf(draft: Draft, given: { key: string; seq: number; accountId: string; now: number }): Entry {
  return {
    key: given.key,
    seq: given.seq,
    accountId: given.accountId,
    action: draft.action,
    taskId: draft.taskId,
    version: draft.version,
    doneAt: given.now,
    fix: draft.fix ?? null,
    content: draft.content,
    photos: draft.photos,
    about: draft.about,
    state: 'waiting',
    tries: 0,
    notBefore: draft.waitForFix === true ? given.now + FIX_PATIENCE_MS : 0,
    refusal: null,
    droppedAt: null,
  }
}

/** The first entry that may go now: the first of its lane, and nothing before it in that lane is held. */
export function nextToSend(entries: readonly Entry[], now: number): Entry | null {
  const seen = new Set<string>()
  for (const entry of inOrder(entries)) {
    if (entry.state === 'dropped') continue
    const lane = laneOf(entry)
    if (seen.has(lane)) continue
    seen.add(lane)
    if (entry.state === 'waiting' && entry.notBefore <= now) return entry
  }
  return null
}

/** When to look again; null when nothing waits. */
export function nextLook(entries: readonly Entry[], now: number): number | null {
  const waiting = entries.filter((entry) => entry.state === 'waiting').map((entry) => Math.max(entry.notBefore, now))
  return waiting.length === 0 ? null : Math.min(...waiting)
}

export function pauseAfter(tries: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS)
}

/** The entry as it stands after an answer; null when it is done and may be forgotten. */
export function afterAnswer(entry: Entry, answer: Answer, now: number): Entry | null {
  switch (answer.kind) {
    case 'done':
      return null
    case 'signIn':
      return entry
    case 'unreached':
      return { ...entry, tries: entry.tries + 1, notBefore: now + pauseAfter(entry.tries) }
    case 'later':
      return { ...entry, tries: entry.tries + 1, notBefore: now + Math.max((answer.seconds ?? 0) * 1000, pauseAfter(entry.tries)) }
    case 'refused':
      return { ...entry, state: 'held', refusal: answer.refusal }
  }
}

/** What an HTTP status means to the queue; a conflict is never repeated by itself. */
export function answerOf(status: number, refusal: Refusal, retryAfter: string | null): Answer {
  if (status >= 200 && status < 300) return { kind: 'done' }
  if (status === 401) return { kind: 'signIn' }
  if (status === 408 || status === 429 || status >= 500) return { kind: 'later', seconds: retryAfter === null ? null : Number(retryAfter) || null }
  return { kind: 'refused', refusal }
}

/** ``key`` and what follows it in its lane: who drops a step drops what was built on it. */
export function withFollowers(entries: readonly Entry[], key: string): Entry[] {
  const first = entries.find((entry) => entry.key === key)
  if (first === undefined) return []
  return inOrder(entries).filter((entry) => entry.seq >= first.seq && entry.state !== 'dropped' && laneOf(entry) === laneOf(first))
}

/** ``key`` and the given-up steps it was built on: who takes a step back takes back what comes before it. */
export function withGround(entries: readonly Entry[], key: string): Entry[] {
  const last = entries.find((entry) => entry.key === key)
  if (last === undefined) return []
  return inOrder(entries).filter((entry) => entry.seq <= last.seq && entry.state === 'dropped' && laneOf(entry) === laneOf(last))
}

/** The steps that wait behind ``done``, on the version its answer gave: they were put there on the one it was expected to give. */
export function carriedOn(entries: readonly Entry[], done: Entry, answered: number): Entry[] {
  if (done.version === null || answered === done.version + 1) return []
  const drift = answered - done.version - 1
  return inOrder(entries).flatMap((entry) =>
    entry.seq > done.seq && entry.version !== null && laneOf(entry) === laneOf(done) && entry.state !== 'held' ? [{ ...entry, version: entry.version + drift }] : [])
}

/** Sent again as things stand now: on the task's new version, with a key of its own, since the old one was another step. */
export const onceMore = (entry: Entry, key: string, version: number | null): Entry => ({ ...entry, key, version, state: 'waiting', tries: 0, notBefore: 0, refusal: null })

export const emptied = (entry: Entry): boolean => entry.refusal?.code === TOO_OLD

/** What its age leaves of an unsent step: all, the bare fact that it was not sent, or nothing (null). */
export function aged(entry: Entry, now: number): Entry | null {
  const days = (now - entry.doneAt) / DAY_MS
  if (days > TOLD_DAYS || (days > KEPT_DAYS && entry.state === 'dropped')) return null
  if (days <= KEPT_DAYS || emptied(entry)) return entry
  return { ...entry, content: {}, photos: [], fix: null, state: 'held', refusal: { status: 0, code: TOO_OLD, detail: null } }
}

export const waitingOf = (entries: readonly Entry[]): Entry[] => inOrder(entries).filter((entry) => entry.state === 'waiting')
export const droppedOf = (entries: readonly Entry[]): Entry[] => inOrder(entries).filter((entry) => entry.state === 'dropped')
export const heldOf = (entries: readonly Entry[]): Entry[] => inOrder(entries).filter((entry) => entry.state === 'held')
