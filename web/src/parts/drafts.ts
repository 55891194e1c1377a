/** What somebody has begun to write and not yet sent, each under what it is about: going elsewhere and coming back costs no word. */
import { useCallback, useSyncExternalStore } from 'react'

/** For as long as the page lives: whoever signs in next begins on another (app/useSession.ts). */
const drafts = new Map<string, string>()
const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** (the words, write them); empty words leave nothing behind. */
export function useDraft(about: string): readonly [string, (words: string) => void] {
  const words = useSyncExternalStore(watch, () => drafts.get(about) ?? '')
  const write = useCallback((next: string) => {
    if (next === '') drafts.delete(about)
    else drafts.set(about, next)
    for (const watcher of watchers) watcher()
  }, [about])
  return [words, write]
}
