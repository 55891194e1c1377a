/** What becomes of a step that could not be sent for weeks. */
import type { Entry } from './entry'

const DAY_MS = 86_400_000
/** An unsent step keeps its words, place and photos so long; the brain remembers keys for twice that (central/domain/phone_step.py). */
export const KEPT_DAYS = 30
/** What is left then says that it was not sent, until the person has read it, and no longer than this. */
const TOLD_DAYS = 60
const TOO_OLD = 'too_old'

export const emptied = (entry: Entry): boolean => entry.refusal?.code === TOO_OLD

/** What its age leaves of an unsent step: all, the bare fact that it was not sent, or nothing (null). */
export function aged(entry: Entry, now: number): Entry | null {
  const days = (now - (entry.keptSince ?? entry.doneAt)) / DAY_MS
  if (days > TOLD_DAYS || (days > KEPT_DAYS && entry.state === 'dropped')) return null
  if (days <= KEPT_DAYS || emptied(entry)) return entry
  return { ...entry, content: {}, photos: [], fix: null, state: 'held', refusal: { status: 0, code: TOO_OLD, detail: null } }
}
