/** What each paper of a dispute's file is made of, for the desk's dialog and the mediator's phone alike. */
import { writeAgreement, writeMeeting, writeReferral, writeVisit, type DisputeFile } from './calls'
import { agreementOf, meetingOf, referralOf, visitOf, type Draft, type Paper } from './writing'

export const WRITE: Record<Paper, (file: DisputeFile, draft: Draft) => Promise<unknown>> = {
  meeting: (file, draft) => writeMeeting(file, meetingOf(draft)),
  agreement: (file, draft) => writeAgreement(file, agreementOf(draft)),
  visit: (file, draft) => writeVisit(file, visitOf(draft)),
  referral: (file, draft) => writeReferral(file, referralOf(draft)),
}
type Name = 'held_at' | 'place' | 'present' | 'said' | 'next_step' | 'next_at' | 'signed_on' | 'signed_by' | 'terms' | 'visited_on' | 'found' | 'refer_to' | 'refer_why'
type Field = 'at' | 'place' | 'names' | 'words' | 'more' | 'next'
/** What the fields of each paper are called; a field without a name is not there. */
export const FIELDS: Record<Paper, Partial<Record<Field, Name>>> = {
  meeting: { at: 'held_at', place: 'place', names: 'present', words: 'said', more: 'next_step', next: 'next_at' },
  agreement: { at: 'signed_on', names: 'signed_by', words: 'terms' },
  visit: { at: 'visited_on', words: 'found' },
  referral: { place: 'refer_to', words: 'refer_why' },
}
export const longest = (paper: Paper): number => (paper === 'referral' ? 1000 : paper === 'visit' ? 2000 : 4000)

/** Which papers may be written now. */
export function papersOf(steps: readonly string[]): Paper[] {
  const papers: Paper[] = ['meeting']
  if (steps.includes('agree')) papers.push('agreement')
  if (steps.includes('find_broken')) papers.push('visit')
  if (steps.includes('refer')) papers.push('referral')
  return papers
}
