/** Day or night: as the system has it unless the person chose, and then as they chose. */
import { useSyncExternalStore } from 'react'

import type { Look } from './themes'

export type Choice = Look | 'system'
const KEPT = 'wanglou.look'
const night = matchMedia('(prefers-color-scheme: dark)')
const watchers = new Set<() => void>()

function kept(): Choice {
  try {
    const found = localStorage.getItem(KEPT)
    return found === 'light' || found === 'dark' ? found : 'system'
  } catch {
    return 'system' // storage may be forbidden; then the system decides
  }
}

let choice = kept()

export function look(): Look {
  return choice === 'system' ? (night.matches ? 'dark' : 'light') : choice
}

function show(): void {
  document.documentElement.dataset['look'] = look()
  for (const watcher of watchers) watcher()
}

export function choose(next: Choice): void {
  choice = next
  try {
    localStorage.setItem(KEPT, next)
  } catch {
    // not remembered, still shown
  }
  show()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

night.addEventListener('change', show)
show()

export const useLook = (): Look => useSyncExternalStore(watch, look)
export const useChoice = (): Choice => useSyncExternalStore(watch, () => choice)
