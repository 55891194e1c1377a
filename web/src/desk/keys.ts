/** Which key does what at the desk: one table for the keyboard, the tooltips and the help. */
import { useEffect, useRef } from 'react'

export const KEYS = {
  next: 'j', previous: 'k', open: 'Enter', acknowledge: 'a', confirm: 'c', reject: 'r', mark_false_alarm: 'f',
  dispatch: 'd', merge: 'm', note: 'w', call: 'n', help: '?',
} as const
export type Command = keyof typeof KEYS

const ALSO: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' }

export interface Press { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** The command of a key press; nothing while a modifier is held: those belong to the browser. */
export function commandOf(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const found = (Object.keys(KEYS) as Command[]).find((command) => KEYS[command] === key)
  return found ?? ALSO[key] ?? null
}

/** What was closed a moment ago still has the focus, and its frame still lies there: neither takes keys any more. */
const shown = (each: Element): boolean => each.getClientRects().length > 0

/** True where keys are words, or belong to what is focused or lies over the page. */
function elsewhere(target: EventTarget | null, command: Command): boolean {
  if (!(target instanceof HTMLElement) || !shown(target)) return false
  if (target.closest('input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox]') !== null) return true
  const focused = target.closest('button, a, video, summary') !== null
  return focused && (command === 'open' || (target.closest('video') !== null))
}

/** Arrows scroll a region that somebody has gone to by Tab, such as the timeline: there is no other way to read it by keys. */
function scrolls({ key, target }: KeyboardEvent): boolean {
  if (!key.startsWith('Arrow') || !(target instanceof HTMLElement)) return false
  const region = target.closest('[tabindex="0"]')
  return region !== null && region.scrollHeight > region.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(region).overflowY)
}

export function useKeys(does: Partial<Record<Command, (() => void) | undefined>>): void {
  const current = useRef(does)
  useEffect(() => {
    current.current = does
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const command = commandOf(event)
      if (command === null || event.repeat && command !== 'next' && command !== 'previous') return
      if (elsewhere(event.target, command) || scrolls(event) || [...document.querySelectorAll('.ant-modal')].some(shown)) return
      const act = current.current[command]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
