/** How a check-in stands on this phone, with what waits to be sent: the question comes here whether or not there is a network. */
import type { Entry, PatrolTask } from './entry'

export type Stands =
  | { kind: 'off' }
  /** A tap that is not sent yet. */
  | { kind: 'noted' }
  | { kind: 'waiting'; at: number }
  | { kind: 'asked'; until: number }
  | { kind: 'silent' }

interface Watched { check_in?: PatrolTask['check_in']; ahead: { waiting: readonly Pick<Entry, 'action' | 'doneAt'>[] } }

export function stands(row: Watched, now: number): Stands {
  const last = row.ahead.waiting.filter((entry) => entry.action === 'say_well' || entry.action === 'ask_after_me' || entry.action === 'stop_asking').at(-1)
  if (last?.action === 'stop_asking') return { kind: 'off' }
  const held = row.check_in ?? null
  const wellAt = last?.action === 'say_well' ? last.doneAt : null
  if (held === null) return last === undefined ? { kind: 'off' } : { kind: 'noted' }
  // An unsent tap counts as long as questions are apart; then this phone asks again by itself.
  if (wellAt !== null) return now < wellAt + held.every_s * 1000 ? { kind: 'noted' } : { kind: 'asked', until: wellAt + (held.every_s + held.within_s) * 1000 }
  if (held.state === 'silent' || held.look_at == null) return { kind: 'silent' }
  const at = Date.parse(held.look_at)
  if (held.state === 'asked') return { kind: 'asked', until: at }
  if (now < at && held.nights && last !== undefined) return { kind: 'noted' }
  return now < at ? { kind: 'waiting', at } : { kind: 'asked', until: at + held.within_s * 1000 }
}

/** Who is asked by night only may wish it for the day too; what the place itself asks for nobody can stop. */
export function offers(row: Watched, found: Stands): 'ask' | 'stop' | null {
  if (found.kind === 'off') return 'ask'
  if (found.kind !== 'waiting') return null
  if (row.check_in?.nights === true) return 'ask'
  return row.check_in?.by_hand === true ? 'stop' : null
}

export const asks = (row: Watched, now: number): boolean => {
  const { kind } = stands(row, now)
  return kind === 'asked' || kind === 'silent'
}
