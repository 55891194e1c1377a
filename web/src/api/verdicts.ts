/** What an alarm may have been, in the order in which people are asked. */
import type { components } from '../generated/schema'

export const VERDICTS: readonly components['schemas']['Verdict'][] = ['true', 'benign', 'false']
