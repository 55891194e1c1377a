/** What is sent next, and what becomes of an entry when the brain has answered: decisions only, nothing of the network. */
import { ACTIONS } from './actions'
import type { Draft, Entry, Refusal } from './entry'

/** How long a step waits for the phone to find out where it is; then it goes without. */
export const FIX_PATIENCE_MS = 6000
/** A dropped step can be taken back for so long. */
export const REGRET_MS = 60_000
const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 60_000
/** The brain asks nobody to wait for longer: a step that is to go later than this waits by a clock that was set back since. */
const FARTHEST_MS = 3_600_000
/** What whoever wrote a refusal without a code of ours says nothing about. */
export const UNKNOWN = 'unknown'
const TOO_LARGE = 413

export type Answer =
  | { kind: 'done' }
  | { kind: 'unreached' }
  | { kind: 'later'; seconds: number | null }
  /** Stopped on this side to let a more urgent one by; it goes on after that. */
  | { kind: 'gaveWay' }
  | { kind: 'signIn' }
  | { kind: 'refused'; refusal: Refusal }

export const standsAlone = ({ action }: Pick<Entry, 'action'>): boolean => ACTIONS[action].alone === true

/** Steps of one task, and those of one round with what was found on it, keep their order. */
export function laneOf(entry: Pick<Entry, 'taskId' | 'roundId' | 'action' | 'key'>): string {
  const lanes = { task: entry.taskId, round: entry.roundId, shift: 'shift', own: null }
  return lanes[ACTIONS[entry.action].lane] ?? `${entry.action}:${entry.key}`
}

const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.seq - b.seq)

type Asked = Pick<Draft, 'action' | 'taskId' | 'roundId' | 'content' | 'photos' | 'fix'>

/** What was put already when the same is put again, before it was sent: a double tap (actions.ts says by which rule). */
export function twin(entries: readonly Entry[], draft: Asked): Entry | null {
  const rule = ACTIONS[draft.action].twin
  const near = inOrder(entries).filter((each) => each.taskId === draft.taskId && (each.roundId ?? null) === (draft.roundId ?? null))
  const waiting = near.filter((each) => each.state === 'waiting')
  switch (rule?.by) {
    case undefined:
      return null
    case 'step':
      return near.find((each) => each.state !== 'dropped' && each.action === draft.action && sameVisit(each.content, draft.content)) ?? null
    case 'last': {
      // One that was refused is on the screen; another is meant.
      const last = waiting.filter((each) => isLastOf(each.action, rule.of)).at(-1)
      return last?.action === draft.action && last.content.verdict === draft.content.verdict ? last : null
    }
    case 'copy':
      return waiting.find((each) => each.action === draft.action && copied(each) === copied(draft)) ?? null
  }
}

function isLastOf(action: Entry['action'], of: string): boolean {
  const rule = ACTIONS[action].twin
  return rule?.by === 'last' && rule.of === of
}

const copied = ({ content, photos, fix }: Asked): string => JSON.stringify([content, photos.map((photo) => photo.key), fix ?? null])

/** A checkpoint is visited again with other words, or by its code after all: that adds something. */
const sameVisit = (a: Entry['content'], b: Entry['content']): boolean => a.checkpoint === b.checkpoint && (a.checkpoint === undefined || (a.words === b.words && a.placeCode === b.placeCode))

/** ``known``: a time this phone has seen before, milliseconds; a flat battery may have put its clock back behind it. */
export function entryOf(draft: Draft, given: { key: string; seq: number; accountId: string; now: number; known?: number }): Entry {
  return {
    key: given.key,
    seq: given.seq,
    accountId: given.accountId,
    action: draft.action,
    taskId: draft.taskId,
    roundId: draft.roundId ?? null,
    version: draft.version,
    doneAt: given.now,
    keptSince: Math.max(given.now, given.known ?? 0),
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

/** Whoever leaves gives away what they hold: heard before it, a step they took at work would be refused, and somebody else sent. */
const leaves = ({ action, content }: Entry): boolean => action === 'absence' || (action === 'shift' && content.onShift !== true)
const isDue = ({ notBefore }: Entry, now: number): boolean => notBefore <= now || notBefore > now + FARTHEST_MS

/** The first of every lane that may go now. Behind a held one only what stands alone goes on; who leaves does so when all else has gone. */
function sendable(entries: readonly Entry[], now: number): Entry[] {
  const stuck = new Set<string>()
  const waits = new Set<string>()
  let atWork = false
  return inOrder(entries).filter((entry) => {
    if (entry.state === 'dropped' || (entry.state === 'held' && standsAlone(entry))) return false
    const lane = laneOf(entry)
    if (waits.has(lane) || (stuck.has(lane) && !standsAlone(entry))) return false
    ;(entry.state === 'held' ? stuck : waits).add(lane)
    if (entry.state === 'held' || (atWork && leaves(entry))) return false
    atWork ||= ['task', 'round'].includes(ACTIONS[entry.action].lane) && !standsAlone(entry)
    return isDue(entry, now)
  })
}

/** Where a call for help or a word that somebody is well waits: what lies before it in its lane hurries with it. */
const urgentLanes = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter((entry) => entry.state === 'waiting' && ACTIONS[entry.action].first === true).map(laneOf))

/** The entry that goes now: of the urgent lanes the oldest, else the oldest of all. */
export function nextToSend(entries: readonly Entry[], now: number): Entry | null {
  const may = sendable(entries, now)
  const urgent = urgentLanes(entries)
  return may.find((entry) => urgent.has(laneOf(entry))) ?? may[0] ?? null
}

/** Whether ``entry``, on its way, is to stop between two pieces: a more urgent one of another lane may go now. */
export function givesWay(entry: Entry, entries: readonly Entry[], now: number): boolean {
  const urgent = urgentLanes(entries)
  return !urgent.has(laneOf(entry)) && sendable(entries, now).some((each) => urgent.has(laneOf(each)))
}

/** When to look again; null when nothing waits. */
export function nextLook(entries: readonly Entry[], now: number): number | null {
  const waiting = entries.filter((entry) => entry.state === 'waiting').map((entry) => (isDue(entry, now) ? now : entry.notBefore))
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
    case 'gaveWay':
      return entry
    case 'unreached':
      return { ...entry, tries: entry.tries + 1, notBefore: now + pauseAfter(entry.tries) }
    case 'later':
      return { ...entry, tries: entry.tries + 1, notBefore: now + Math.max((answer.seconds ?? 0) * 1000, pauseAfter(entry.tries)) }
    case 'refused':
      return { ...entry, state: 'held', refusal: answer.refusal }
  }
}

/** Whether the brain wrote it: a hotspot that wants a login answers everything with a page of its own, and with 200. */
export const isOurs = ({ action }: Pick<Entry, 'action'>, body: unknown): boolean => typeof body === 'object' && body !== null && ACTIONS[action].answer in body

/** What an HTTP status means to the queue; a conflict is never repeated by itself. ``ours``: as the brain answers such a step. */
export function answerOf(status: number, refusal: Refusal, retryAfter: string | null, ours = true): Answer {
  if (status >= 200 && status < 300) return ours ? { kind: 'done' } : { kind: 'later', seconds: null }
  if (status === 401) return { kind: 'signIn' }
  // 460: a photo was damaged on its way, which has nothing to do with what it shows.
  // Nor is a refusal the step's own that somebody between us wrote, as while the brain is being replaced.
  if (status === 408 || status === 429 || status === 460 || status >= 500 || (refusal.code === UNKNOWN && status !== TOO_LARGE)) return { kind: 'later', seconds: retryAfter === null ? null : Number(retryAfter) || null }
  return { kind: 'refused', refusal }
}

/** ``key`` and what follows it in its lane: who drops a step drops what was built on it. */
export function withFollowers(entries: readonly Entry[], key: string): Entry[] {
  const first = entries.find((entry) => entry.key === key)
  if (first === undefined) return []
  if (standsAlone(first)) return [first]
  return inOrder(entries).filter((entry) => entry.seq >= first.seq && entry.state !== 'dropped' && laneOf(entry) === laneOf(first) && (entry === first || !standsAlone(entry)))
}

/** ``key`` and the given-up steps it was built on: who takes a step back takes back what comes before it. */
export function withGround(entries: readonly Entry[], key: string): Entry[] {
  const last = entries.find((entry) => entry.key === key)
  if (last === undefined) return []
  if (standsAlone(last)) return [last]
  return inOrder(entries).filter((entry) => entry.seq <= last.seq && entry.state === 'dropped' && laneOf(entry) === laneOf(last) && !standsAlone(entry))
}

/** The steps that wait behind ``done``, on the version its answer gave: they were put there on the one it was expected to give. */
export function carriedOn(entries: readonly Entry[], done: Entry, answered: number): Entry[] {
  if (done.version === null) return []
  // A whistle leaves the task as it was.
  const drift = answered - done.version - (standsAlone(done) ? 0 : 1)
  if (drift === 0) return []
  return inOrder(entries).flatMap((entry) =>
    entry.seq > done.seq && entry.version !== null && laneOf(entry) === laneOf(done) && entry.state !== 'held' ? [{ ...entry, version: entry.version + drift }] : [])
}

/** Sent again as things stand now: on the task's new version, with a key of its own, since the old one was another step. */
export const onceMore = (entry: Entry, key: string, version: number | null): Entry => ({ ...entry, key, version, state: 'waiting', tries: 0, notBefore: 0, refusal: null })

export const waitingOf = (entries: readonly Entry[]): Entry[] => inOrder(entries).filter((entry) => entry.state === 'waiting')
export const droppedOf = (entries: readonly Entry[]): Entry[] => inOrder(entries).filter((entry) => entry.state === 'dropped')
export const heldOf = (entries: readonly Entry[]): Entry[] => inOrder(entries).filter((entry) => entry.state === 'held')
