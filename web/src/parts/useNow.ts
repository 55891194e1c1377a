/** The time, renewed so often that spans on screen stay true; all parts share one clock. */
import { useSyncExternalStore } from 'react'

const PERIOD_MS = 1000
let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined
const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  // Nobody watched for a while: it stands where it stood then.
  if (timer === undefined) now = new Date()
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

/** Milliseconds at which the running minute began: for what follows the clock and is too much to work out each second. */
export const useMinute = (): number => useSyncExternalStore(watch, () => Math.floor(now.getTime() / 60_000) * 60_000)
