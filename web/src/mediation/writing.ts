/** What is typed into the forms of a dispute's file, and what the brain is told of it. */
import { dayOf, fieldTime, instantOf } from '../text/times'
import type { AgreementSaid, DisputeFile, MeetingSaid, ReferralSaid, SideSaid, VisitSaid } from './calls'

export type Paper = 'meeting' | 'agreement' | 'visit' | 'referral'
export interface Draft { at: string; place: string; names: string; words: string; more: string; next: string; yes: boolean }

/** "赵某甲、钱某乙" or one a line. */
export function namesIn(written: string): string[] {
  return [...new Set(written.split(/[、,，;；\n]/).map((name) => name.trim()).filter((name) => name !== ''))]
}

export function begun(paper: Paper, file: DisputeFile, now: Date): Draft {
  const names = paper === 'meeting' || paper === 'agreement' ? file.sides.map((side) => side.name).join('、') : ''
  return { at: paper === 'meeting' ? fieldTime(now.getTime()) : dayOf(now.toISOString()), place: '', names, words: '', more: '', next: '', yes: paper === 'visit' }
}

/** Whether enough was said; what is wrong with it, the brain tells. */
export function enough(paper: Paper, draft: Draft): boolean {
  const words = draft.words.trim() !== ''
  if (paper === 'meeting') return words && draft.at !== '' && draft.place.trim() !== '' && namesIn(draft.names).length > 0
  if (paper === 'agreement') return words && draft.at !== '' && namesIn(draft.names).length > 0
  return paper === 'visit' ? draft.at !== '' : words && draft.place.trim() !== ''
}

export const meetingOf = (draft: Draft): MeetingSaid => ({ held_at: instantOf(draft.at), place: draft.place.trim(), present: namesIn(draft.names), said: draft.words.trim(), next_step: draft.more.trim(), next_at: draft.next === '' ? null : instantOf(draft.next) })
export const agreementOf = (draft: Draft): AgreementSaid => ({ terms: draft.words.trim(), signed_by: namesIn(draft.names), signed_on: draft.at, oral: draft.yes })
export const visitOf = (draft: Draft): VisitSaid => ({ visited_on: draft.at, kept: draft.yes, words: draft.words.trim() })
export const referralOf = (draft: Draft): ReferralSaid => ({ to: draft.place.trim(), reason: draft.words.trim() })

/** Rows without a name were never filled in. */
export function sidesOf(rows: readonly SideSaid[]): SideSaid[] {
  return rows.map((row) => ({ name: row.name.trim(), house: row.house.trim(), phone: row.phone === null || row.phone.trim() === '' ? null : row.phone.trim() })).filter((row) => row.name !== '')
}
