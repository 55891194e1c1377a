/** The brain's words for what it sends, by short names. */
import type { components } from '../generated/schema'

type S = components['schemas']
export type QueueRow = S['QueueRow']
export type Incident = S['Incident']
export type IncidentPage = S['IncidentPage']
export type LinkedSignal = S['LinkedSignal']
export type Signal = S['Signal']
export type Suggestion = S['Suggestion']
export type Clock = S['Clock']
export type Severity = S['Severity']
export type Source = S['Source']
export type EvidenceRef = S['EvidenceRef']
export type Ranking = S['Ranking']
export type Recommendation = S['Recommendation']
export type TaskRow = S['TaskRow']
export type TimelineRow = S['TimelineRow']
export type Action = S['Action']
export type UnheardNotice = S['UnheardNotice']
export type DeliveryRow = S['DeliveryRow']
export type Reach = S['Reach']
export type TallyPage = S['TallyPage']
export type NamedTally = S['NamedTally']
export type CourseRow = S['CourseRow']
export type Figure = S['Figure']
export type Rate = S['Rate']
export type Box = S['Box']
/** The client's answers widen a pair of numbers to a list of them. */
export type MapPlace = Omit<S['MapPlace'], 'outline'> & { outline: { coordinates: number[][][] } | null }
export type Surroundings = Omit<S['Surroundings'], 'places'> & { places: MapPlace[] }
export type PlanPage = S['PlanPage']
export type PlanPin = S['PlanPin']
export type Pattern = S['PatternSeen']
