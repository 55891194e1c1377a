/** The number in what somebody wrote about how they are reached. */

const ALONE = /^\+?\d(?:[ -]?\d){2,19}$/
/** 王女士13800000000: long enough to be no house number, and no part of an address or of a name in letters. */
const WITHIN_WORDS = /(?<![\w.@+-])\+?\d(?:[ -]?\d){6,14}(?![\w.@-])/g

/** Null where there is none, or more than one. */
export function dialled(written: string): string | null {
  const whole = written.trim()
  const found = ALONE.test(whole) ? [whole] : (whole.match(WITHIN_WORDS) ?? [])
  return found.length === 1 ? (found[0] ?? '').replace(/[ -]/g, '') : null
}
