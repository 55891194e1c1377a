/** A dispute's file as the brain gives it, and everything that may be done with it. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { DisputePage } from '../api/types'

export type DisputeFile = NonNullable<DisputePage['file']>
export interface SideSaid { name: string; house: string; phone: string | null }
export interface MeetingSaid { held_at: string; place: string; present: string[]; said: string; next_step: string; next_at: string | null }
export interface AgreementSaid { terms: string; signed_by: string[]; signed_on: string; oral: boolean }
export interface VisitSaid { visited_on: string; kept: boolean; words: string }
export interface ReferralSaid { to: string; reason: string }

/** Below its incident's key, so that news of the incident renew it. */
export function useDispute(incident: string): UseQueryResult<DisputePage> {
  const params = { path: { incident_id: incident } }
  return useQuery({ queryKey: [...KEYS.incident(incident), 'mediation'], queryFn: () => take(api.GET('/api/v1/incidents/{incident_id}/mediation', { params })) })
}

const at = (file: string): { path: { mediation_id: string } } => ({ path: { mediation_id: file } })
type Written = Promise<DisputePage>

export const openFile = (incident: string): Written =>
  take(api.POST('/api/v1/incidents/{incident_id}/mediation', { params: { path: { incident_id: incident } } }))

export const takeFile = (file: string): Written => take(api.POST('/api/v1/mediations/{mediation_id}/take-over', { params: at(file) }))

export const eraseFile = (file: string, why: 'asked' | 'mistaken'): Written =>
  take(api.POST('/api/v1/mediations/{mediation_id}/erase', { params: at(file), body: { why } }))

export const writeSides = (file: DisputeFile, sides: SideSaid[]): Written =>
  take(api.PUT('/api/v1/mediations/{mediation_id}/sides', { params: at(file.mediation_id), body: { version: file.version, sides } }))

export const writeMeeting = (file: DisputeFile, said: MeetingSaid): Written =>
  take(api.POST('/api/v1/mediations/{mediation_id}/meetings', { params: at(file.mediation_id), body: { version: file.version, ...said } }))

export const writeAgreement = (file: DisputeFile, said: AgreementSaid): Written =>
  take(api.POST('/api/v1/mediations/{mediation_id}/agreements', { params: at(file.mediation_id), body: { version: file.version, ...said } }))

export const writeVisit = (file: DisputeFile, said: VisitSaid): Written =>
  take(api.POST('/api/v1/mediations/{mediation_id}/visits', { params: at(file.mediation_id), body: { version: file.version, ...said } }))

export const writeReferral = (file: DisputeFile, said: ReferralSaid): Written =>
  take(api.POST('/api/v1/mediations/{mediation_id}/referral', { params: at(file.mediation_id), body: { version: file.version, ...said } }))
