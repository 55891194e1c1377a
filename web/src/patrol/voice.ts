/** How long a voice note may be: no double tap, and no longer than the brain takes. */

/** The recording ends by itself then. */
export const MOST_S = 60
/** What the brain takes (central/http/sounds.py): a minute, and what a browser adds to it. */
const TAKEN_MS = 62_000
/** Shorter is a double tap: the button that ends stands where the one that begins stood. */
const LEAST_MS = 500

/** A hidden page is woken seldom, so a recording may end long after its minute; then it could never be sent. */
export function lengthOf(spokenMs: number): 'short' | 'good' | 'long' {
  if (spokenMs < LEAST_MS) return 'short'
  return spokenMs <= TAKEN_MS ? 'good' : 'long'
}
