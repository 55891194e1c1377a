/** Where the phone is, where it may be asked: with how exact that is and when it was found. Refused or unknown is null. */
import type { Fix } from './entry'
import { FIX_PATIENCE_MS } from './queue'

let last: Fix | null = null
const watchers = new Set<() => void>()

export const lastFix = (): Fix | null => last
export function watchFix(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** A position younger than this needs no new one. */
const FRESH_MS = 60_000
/** Where the phone was a moment ago; null where it must be asked anew. */
export const freshFix = (): Fix | null => (last !== null && Date.now() - last.at < FRESH_MS ? last : null)

/** What a half-written form keeps of a position holds so long: after that the person has moved on. */
const HOLDS_MS = 600_000

/** ``fix`` as it lies in a form that is opened at ``then``; null where it was found too long before. */
export const stillHolds = (fix: Fix | null | undefined, then: number): Fix | null => (fix != null && then - fix.at <= HOLDS_MS ? fix : null)

/** Asks the phone; the person may be asked for leave the first time. */
export function here(): Promise<Fix | null> {
  if (!('geolocation' in navigator) || !isSecureContext) return Promise.resolve(null)
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      (found) => {
        last = { lat: found.coords.latitude, lon: found.coords.longitude, accuracyM: found.coords.accuracy, at: found.timestamp }
        for (const watcher of watchers) watcher()
        resolve(last)
      },
      () => resolve(null),
      { enableHighAccuracy: true, timeout: FIX_PATIENCE_MS, maximumAge: 30_000 },
    )
  })
}

/** Without asking anybody: only where leave was given before. */
export async function hereIfAllowed(): Promise<void> {
  if (!('permissions' in navigator)) return
  const leave = await navigator.permissions.query({ name: 'geolocation' })
  if (leave.state === 'granted') await here()
}
