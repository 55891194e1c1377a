/** The time, renewed so often that spans on screen stay true; all parts share one clock. */
import { useSyncExternalStore } from 'react'

const PERIOD_MS = 1000
let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined
const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  timer ??= setInterval(() => {
    now = new Date()
    for (const each of watchers) each()
  }, PERIOD_MS)
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

export const useNow = (): Date => useSyncExternalStore(watch, () => now)
