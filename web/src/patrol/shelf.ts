/** What the phone keeps over a restart: unsent steps with their photos, and the last tasks seen, each under its account. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

import type { Me } from '../api/session'
import type { MapPlace } from '../api/types'
import type { components } from '../generated/schema'
import { aged } from './age'
import type { Entry, Helper, MyRound, PatrolTask } from './entry'
import { withRound } from './rounds'

export type Choices = components['schemas']['FindingChoices']
export interface KeptTasks { accountId: string; rows: PatrolTask[]; at: number }
export interface KeptRounds { accountId: string; rounds: MyRound[]; at: number }
export interface KeptGround { accountId: string; places: MapPlace[] }
export interface KeptHelpers { taskId: string; accountId: string; helpers: Helper[] }
export interface KeptPhoto { key: string; accountId: string; picture: Blob }
interface KeptPicture { sha256: string; accountId: string; picture: Blob }

interface Shelf extends DBSchema {
  entries: { key: string; value: Entry; indexes: { accountId: string } }
  photos: { key: string; value: KeptPhoto; indexes: { accountId: string } }
  tasks: { key: string; value: KeptTasks }
  rounds: { key: string; value: KeptRounds }
  grounds: { key: string; value: KeptGround }
  helpers: { key: string; value: KeptHelpers }
  pictures: { key: string; value: KeptPicture; indexes: { accountId: string } }
  choices: { key: string; value: { accountId: string; choices: Choices } }
  people: { key: string; value: { id: string; me: Me } }
  drafts: { key: string; value: { id: string; draft: unknown; at: number } }
}

/** Whoever used this phone last; the only one whose tasks are kept. */
const LAST = 'last'
let opened: Promise<IDBPDatabase<Shelf>> | null = null

function shelf(): Promise<IDBPDatabase<Shelf>> {
  opened ??= open()
  return opened
}

/** What failed or was closed is not kept: the next one who asks opens it anew, when there is room again. */
function open(): Promise<IDBPDatabase<Shelf>> {
  const opening = openDB<Shelf>('wanglou-patrol', 5, {
    upgrade(database, before, _, transaction) {
      if (before < 2) database.createObjectStore('drafts', { keyPath: 'id' })
      if (before < 3) database.createObjectStore('rounds', { keyPath: 'accountId' })
      if (before < 4) database.createObjectStore('grounds', { keyPath: 'accountId' })
      if (before < 5) database.createObjectStore('helpers', { keyPath: 'taskId' })
      // Tasks that an older version kept lack what this one shows. A new version comes with a network: they are fetched at once.
      if (before > 0 && before < 3) void transaction.objectStore('tasks').clear()
      if (before > 0) return
      database.createObjectStore('entries', { keyPath: 'key' }).createIndex('accountId', 'accountId')
      database.createObjectStore('photos', { keyPath: 'key' }).createIndex('accountId', 'accountId')
      database.createObjectStore('tasks', { keyPath: 'accountId' })
      database.createObjectStore('pictures', { keyPath: 'sha256' }).createIndex('accountId', 'accountId')
      database.createObjectStore('choices', { keyPath: 'accountId' })
      database.createObjectStore('people', { keyPath: 'id' })
    },
    // A newer version of the app, in another window, needs the store for itself for a moment.
    blocking(_, __, event) {
      opened = null
      ;(event.target as IDBDatabase).close()
    },
    // The system took it, as when the browser's data were cleared or the disk was full.
    terminated: () => void (opened = null),
  })
  opening.catch(() => { if (opened === opening) opened = null })
  return opening
}

export const entriesOf = async (accountId: string): Promise<Entry[]> => (await shelf()).getAllFromIndex('entries', 'accountId', accountId)

/** One transaction decides and writes: two taps, or two windows of the app, can not both put the same step. ``known``: when tasks were last heard. */
export async function addEntry(accountId: string, photos: readonly KeptPhoto[], make: (entries: Entry[], seq: number, known: number) => Entry | null): Promise<Entry | null> {
  const known = Math.max((await keptTasks(accountId))?.at ?? 0, (await keptRounds(accountId))?.at ?? 0)
  const transaction = (await shelf()).transaction(['entries', 'photos'], 'readwrite')
  const all = await transaction.objectStore('entries').getAll()
  const seq = 1 + Math.max(0, ...all.map((entry) => entry.seq))
  const entry = make(all.filter((each) => each.accountId === accountId), seq, known)
  const puts = entry === null ? [] : [...photos.map((photo) => transaction.objectStore('photos').put(photo)), transaction.objectStore('entries').put(entry)]
  await Promise.all([...puts, transaction.done])
  return entry
}

/** Changes one entry as it lies there now; null takes it and its photos away. An entry that is gone stays gone. */
export async function changeEntry(key: string, change: (entry: Entry) => Entry | null): Promise<void> {
  const transaction = (await shelf()).transaction(['entries', 'photos'], 'readwrite')
  const store = transaction.objectStore('entries')
  const entry = await store.get(key)
  if (entry !== undefined) {
    const changed = change(entry)
    if (changed?.key !== key) await store.delete(key)
    const kept = new Set(changed?.photos.map((photo) => photo.key))
    for (const photo of entry.photos) if (!kept.has(photo.key)) await transaction.objectStore('photos').delete(photo.key)
    if (changed !== null) await store.put(changed)
  }
  await transaction.done
}

/** Takes away what the brain has, and writes what ``after`` makes of the rest: at once, and only whoever still found it here, since another window may have sent it too. */
export async function takeAway(key: string, after: (rest: Entry[], gone: Entry) => Entry[]): Promise<void> {
  const transaction = (await shelf()).transaction(['entries', 'photos'], 'readwrite')
  const store = transaction.objectStore('entries')
  const gone = await store.get(key)
  if (gone !== undefined) {
    await store.delete(key)
    for (const photo of gone.photos) await transaction.objectStore('photos').delete(photo.key)
    const rest = await store.index('accountId').getAll(gone.accountId)
    for (const each of after(rest, gone)) await store.put(each)
  }
  await transaction.done
}

/** Whoever they belong to: a phone that is handed on keeps nobody's words for ever. */
export async function ageEntries(now: number): Promise<void> {
  for (const entry of await (await shelf()).getAll('entries')) if (aged(entry, now) !== entry) await changeEntry(entry.key, (here) => aged(here, now))
}

export const photoOf = async (key: string): Promise<KeptPhoto | undefined> => (await shelf()).get('photos', key)

export const keepTasks = async (kept: KeptTasks): Promise<unknown> => (await shelf()).put('tasks', kept)
/** What the brain answered to a step is known without a network too. */
export async function changeTasks(accountId: string, change: (rows: PatrolTask[]) => PatrolTask[]): Promise<void> {
  const { store, done } = (await shelf()).transaction('tasks', 'readwrite')
  const kept = await store.get(accountId)
  if (kept !== undefined) await store.put({ ...kept, rows: change(kept.rows) })
  await done
}
export async function keepRounds(kept: KeptRounds): Promise<void> {
  await (await shelf()).put('rounds', kept)
}
/** What the brain answered to a step of a round is known without a network too. */
export async function changeRound(accountId: string, round: MyRound): Promise<void> {
  const { store, done } = (await shelf()).transaction('rounds', 'readwrite')
  const kept = await store.get(accountId)
  if (kept !== undefined) await store.put({ ...kept, rounds: withRound(kept.rounds, round) })
  await done
}
export async function keepGround(kept: KeptGround): Promise<void> {
  await (await shelf()).put('grounds', kept)
}
export const keptGround = async (accountId: string): Promise<KeptGround | undefined> => (await shelf()).get('grounds', accountId)
export async function keepHelpers(kept: KeptHelpers): Promise<void> {
  await (await shelf()).put('helpers', kept)
}
export async function keptHelpers(taskId: string, accountId: string): Promise<Helper[] | null> {
  const found = await (await shelf()).get('helpers', taskId)
  return found?.accountId === accountId ? found.helpers : null
}
export const keptRounds = async (accountId: string): Promise<KeptRounds | undefined> => (await shelf()).get('rounds', accountId)
export const keptTasks = async (accountId: string): Promise<KeptTasks | undefined> => (await shelf()).get('tasks', accountId)

export async function keepPicture(sha256: string, accountId: string, picture: Blob): Promise<void> {
  await (await shelf()).put('pictures', { sha256, accountId, picture })
}

export async function keptPicture(sha256: string, accountId: string): Promise<Blob | undefined> {
  const found = await (await shelf()).get('pictures', sha256)
  return found?.accountId === accountId ? found.picture : undefined
}

/** What was kept for tasks that are over goes: pictures by their sha256, whom one may call by the task. */
export async function forgetBut(store: 'pictures' | 'helpers', keys: ReadonlySet<string>): Promise<void> {
  const database = await shelf()
  for (const key of await database.getAllKeys(store)) if (!keys.has(key)) await database.delete(store, key)
}

export async function keepChoices(accountId: string, choices: Choices): Promise<void> {
  await (await shelf()).put('choices', { accountId, choices })
}
export const keptChoices = async (accountId: string): Promise<Choices | undefined> => (await (await shelf()).get('choices', accountId))?.choices

export const lastPerson = async (): Promise<Me | null> => (await (await shelf()).get('people', LAST))?.me ?? null

export async function keepPerson(me: Me): Promise<void> {
  const before = await lastPerson()
  if (before?.account_id !== me.account_id) await forgetPerson()
  await (await shelf()).put('people', { id: LAST, me: { ...me, csrf: '' } })
}

export const draftOf = async (id: string): Promise<unknown> => (await (await shelf()).get('drafts', id))?.draft
export async function keepDraft(id: string, draft: unknown, at: number): Promise<void> {
  await (await shelf()).put('drafts', { id, draft, at })
}
export async function forgetDraft(id: string): Promise<void> {
  await (await shelf()).delete('drafts', id)
}

/** What was begun before ``then`` and never sent: its task is long over. */
export async function forgetDraftsBefore(then: number): Promise<void> {
  const database = await shelf()
  for (const { id, at } of await database.getAll('drafts')) if (at < then) await database.delete('drafts', id)
}

/** At sign-out: everything read goes; what was written and not sent stays under its account. */
export async function forgetPerson(): Promise<void> {
  const database = await shelf()
  for (const store of ['people', 'tasks', 'rounds', 'grounds', 'helpers', 'pictures', 'choices'] as const) await database.clear(store)
}
