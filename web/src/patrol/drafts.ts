/** What a person has begun to write or photograph: it survives a change of screens and the app's closing, until it is sent. */
import { useEffect, useState, useSyncExternalStore } from 'react'

import { couldNotKeep } from './courier'
import { draftOf, forgetDraft, keepDraft } from './shelf'

/** As it lies on this phone, by person and form. A form that was opened is here; the store is read once for each. */
const open = new Map<string, unknown>()
const watchers = new Set<() => void>()

function show(id: string, draft: unknown): void {
  open.set(id, draft)
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** As it lies in a form, opened or not. */
export async function writingIn(accountId: string, form: string): Promise<unknown> {
  const id = `${accountId}:${form}`
  return open.get(id) ?? (await draftOf(id))
}

/** Lays it into a form. Rejects where the phone could not keep it. */
export async function layInto(accountId: string, form: string, draft: object): Promise<void> {
  const id = `${accountId}:${form}`
  await keepDraft(id, draft, Date.now())
  show(id, draft)
}

export interface Writing<T> {
  draft: T
  /** False until the phone's store has been read: nothing is typed over what lies there. */
  ready: boolean
  /** Upon what is there now, not upon what was there when a photo began to be made small. */
  write: (change: Partial<T>) => void
  forget: () => void
}

export function useDraft<T extends object>(accountId: string, form: string, empty: T): Writing<T> {
  const id = `${accountId}:${form}`
  const draft = useSyncExternalStore(watch, () => (open.get(id) as T | undefined) ?? empty)
  const [read, setRead] = useState<string | null>(open.has(id) ? id : null)
  useEffect(() => {
    if (open.has(id)) return
    void draftOf(id).catch(() => undefined).then((kept) => {
      if (!open.has(id)) show(id, kept ?? empty)
      setRead(id)
    })
  }, [id, empty])
  return {
    draft,
    ready: read === id || open.has(id),
    write: (change) => {
      const next = { ...((open.get(id) as T | undefined) ?? empty), ...change }
      show(id, next)
      void keepDraft(id, next, Date.now()).catch(couldNotKeep)
    },
    forget: () => {
      show(id, empty)
      void forgetDraft(id).catch(couldNotKeep)
    },
  }
}
