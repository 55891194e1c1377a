/** Carries what waits on this phone to the brain, one after the other, whenever there is a network; also after a restart. */
import { onNews } from '../api/feed'
import { askToSignIn, sessionState, watchSession } from '../api/session'
import type { Both } from '../text/texts'
import { ACTIONS } from './actions'
import { aged } from './age'
import { here } from './here'
import type { Draft, Entry, Found, MyRound, Task } from './entry'
import { newKey } from './keys'
import { afterAnswer, carriedOn, entryOf, givesWay, nextLook, nextToSend, onceMore, pauseAfter, REGRET_MS, twin, withFollowers, withGround } from './queue'
import { send } from './sending'
import { addEntry, changeEntry, entriesOf, takeAway, type KeptPhoto } from './shelf'

export interface QueueState { accountId: string | null; entries: readonly Entry[]; sending: { key: string; part: number } | null; unreached: boolean; told: Both | null; unkept: boolean }

let state: QueueState = { accountId: null, entries: [], sending: null, unreached: false, told: null, unkept: false }
let busy = false
/** Runs that broke off one after the other. */
let failures = 0
let timer: ReturnType<typeof setTimeout> | null = null
const watchers = new Set<() => void>()
type Hearer = (entry: Entry, task: Task | null, round: MyRound | null) => void
const doneHearers = new Set<Hearer>()

export const queueState = (): QueueState => state
export function watchQueue(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
/** Calls ``hearer`` for every entry the brain has taken, with the task or round as it answered. */
export function onDone(hearer: Hearer): () => void {
  doneHearers.add(hearer)
  return () => doneHearers.delete(hearer)
}

function show(change: Partial<QueueState>): void {
  state = { ...state, ...change }
  for (const watcher of watchers) watcher()
}

/** The phone's store refused: it is full, or the browser keeps nothing for this page. It is said until it was read. */
export const couldNotKeep = (): void => show({ unkept: true })
export const haveReadUnkept = (): void => show({ unkept: false })

async function reload(): Promise<void> {
  const { accountId } = state
  const entries = accountId === null ? [] : await entriesOf(accountId)
  if (state.accountId === accountId) show({ entries })
}

/** Changes what is kept and shows it; null where the store refused, and then the person is told. */
async function keeping<T>(change: () => Promise<T>): Promise<{ made: T } | null> {
  try {
    const made = await change()
    await reload()
    return { made }
  } catch {
    couldNotKeep()
    return null
  }
}

/** Whose queue this is from now on; null: nobody's is shown and nothing is sent. */
export async function serve(accountId: string | null): Promise<void> {
  show({ accountId, entries: [] })
  await keeping(() => Promise.resolve())
  kick()
}

/** True once it is kept, or was before (a double tap): only then may what was typed be forgotten. */
export async function put(draft: Draft, photos: readonly KeptPhoto[] = []): Promise<boolean> {
  const { accountId } = state
  if (accountId === null) return false
  const key = newKey()
  const added = await keeping(() => addEntry(accountId, photos, (entries, seq, known) => (twin(entries, draft) === null ? entryOf(draft, { key, seq, accountId, now: Date.now(), known }) : null)))
  if (added?.made != null && draft.waitForFix === true) void addFix(added.made)
  kick()
  return added !== null
}

async function addFix(entry: Entry): Promise<void> {
  const fix = await here()
  await keeping(() => changeEntry(entry.key, (now) => ({ ...now, fix: fix ?? now.fix, notBefore: now.tries === 0 ? 0 : now.notBefore })))
  kick()
}

/** The person gives a step up, with all that was built on it. It can be taken back for a minute. */
export async function drop(key: string): Promise<void> {
  await keeping(async () => {
    for (const entry of withFollowers(state.entries, key)) await changeEntry(entry.key, (now) => ({ ...now, state: 'dropped', droppedAt: Date.now() }))
  })
  kick()
}

/** Taken back with what it was built on: by itself it would be about a state the task never had. */
export async function takeBack(key: string): Promise<void> {
  await keeping(async () => {
    for (const entry of withGround(state.entries, key)) await changeEntry(entry.key, (now) => ({ ...now, state: now.refusal === null ? 'waiting' : 'held', droppedAt: null }))
  })
  kick()
}

export async function again(key: string, version: number | null): Promise<void> {
  await keeping(() => changeEntry(key, (entry) => onceMore(entry, newKey(), version)))
  kick()
}

/** It lies in its form again (reworking.ts). */
export const givenBack = (key: string): Promise<unknown> => keeping(() => changeEntry(key, () => null))

/** What could not be done with the task becomes a finding, with its words and photos: nothing is lost. */
export async function turnIntoFinding(key: string, words: string, placePath: string | null): Promise<void> {
  await keeping(() => changeEntry(key, (entry) => ({
    ...onceMore(entry, newKey(), null),
    action: 'finding',
    taskId: null,
    content: { words, ...(placePath !== null && { placePath }) },
  })))
  kick()
}

/** Try now: the network came back, news arrived, somebody signed in, or the person pressed the button. */
export function kick({ now = false }: { now?: boolean } = {}): void {
  if (!now) return void run()
  const waiting = state.entries.filter((entry) => entry.state === 'waiting')
  void keeping(() => Promise.all(waiting.map((entry) => changeEntry(entry.key, (each) => ({ ...each, notBefore: 0 }))))).then(run)
}

async function run(): Promise<void> {
  if (busy) return
  busy = true
  try {
    while (await step());
    failures = 0
  } catch (error) {
    failures += 1
    show({ sending: null })
    // Only the store's own errors are the phone's; any other is ours, and belongs in the browser's console.
    if (!(error instanceof DOMException)) throw error
    couldNotKeep()
  } finally {
    busy = false
    plan()
  }
}

/** True when something was sent and the next may follow. */
async function step(): Promise<boolean> {
  const { accountId } = state
  const { me } = sessionState()
  // Nobody's steps are ever sent in somebody else's name.
  if (accountId === null || me?.account_id !== accountId) return false
  await purge()
  const entry = nextToSend(state.entries, Date.now())
  if (entry === null) return false
  show({ sending: { key: entry.key, part: 0 } })
  const sent = await send(entry, (part) => show({ sending: { key: entry.key, part } }), () => givesWay(entry, state.entries, Date.now()))
  show({ sending: null, unreached: sent.answer.kind === 'unreached' })
  if (sent.answer.kind === 'done') await taken(entry, sent.body)
  else await changeEntry(entry.key, (now) => (now.state === 'dropped' ? now : afterAnswer(now, sent.answer, Date.now())))
  if (sent.answer.kind === 'signIn') void askToSignIn()
  await reload()
  return ['done', 'refused', 'gaveWay'].includes(sent.answer.kind)
}

/** What the brain had to say to a step it took, until the person has read it. */
export const haveRead = (): void => show({ told: null })

async function taken(entry: Entry, body: unknown): Promise<void> {
  const { answer } = ACTIONS[entry.action]
  const task = answer === 'task_id' ? (body as Task) : null
  const round = answer === 'round_id' ? (body as MyRound) : null
  await takeAway(entry.key, (rest, gone) => (task === null ? [] : carriedOn(rest, gone, task.version)))
  const held = entry.action === 'finding' ? (body as Found).held : null
  if (held != null) show({ told: held })
  for (const hearer of doneHearers) hearer(entry, task, round)
}

async function purge(): Promise<void> {
  const now = Date.now()
  const left = (entry: Entry): Entry | null => (entry.droppedAt !== null && entry.droppedAt + REGRET_MS < now ? null : aged(entry, now))
  const over = state.entries.filter((entry) => left(entry) !== entry)
  for (const entry of over) await changeEntry(entry.key, left)
  if (over.length > 0) await reload()
}

function plan(): void {
  if (timer !== null) clearTimeout(timer)
  const at = nextLook(state.entries, Date.now())
  const pause = failures === 0 ? 1000 : pauseAfter(failures)
  timer = at === null ? null : setTimeout(() => kick(), Math.max(at - Date.now(), pause))
}

/** Called once, when the app starts. */
export function startCourier(): void {
  addEventListener('online', () => kick({ now: true }))
  document.addEventListener('visibilitychange', () => document.hidden || kick())
  onNews(() => kick())
  watchSession(() => kick())
}
