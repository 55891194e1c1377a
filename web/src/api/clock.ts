/** How far this machine's clock stands from the brain's: time limits, rounds and questions on screen are counted by it. */
import { useSyncExternalStore } from 'react'

/** What a slow answer and a clock that was set by hand may be off. */
const SLACK_MS = 300_000

let off = 0
const watchers = new Set<() => void>()

/** ``at``: what the brain's clock said; ``here``: this machine's when it was heard, milliseconds. */
export function heardTime(at: string, here: number): void {
  const found = Date.parse(at) - here
  // Seconds more or less are no news: what is said stays as it was said.
  const next = Math.abs(found) < SLACK_MS ? 0 : Math.abs(found - off) < SLACK_MS ? off : found
  if (next === off || Number.isNaN(found)) return
  off = next
  for (const watcher of watchers) watcher()
}

/** Milliseconds this machine is behind the brain, less than zero where it is ahead; 0 where it is right. */
export const clockOff = (): number => off

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export const useClockOff = (): number => useSyncExternalStore(watch, clockOff)
