/** On shift or not: what the person said on this phone is later than what the brain last told, until it has been sent. */
import type { Entry } from './entry'
import { waitingOf } from './queue'

type Said = Pick<Entry, 'action' | 'content'>

/** What this step says of the shift; null where it says nothing of it. Who is ill or away is off shift. */
export function shiftIn({ action, content }: Said): boolean | null {
  if (action === 'shift') return content.onShift === true
  return action === 'absence' ? false : null
}

/** The last word that still waits here; null where none does. The store gives its entries in no order of time. */
export function shiftWaiting(entries: readonly Entry[]): boolean | null {
  return waitingOf(entries).map(shiftIn).findLast((said) => said !== null) ?? null
}
