/** What the brain heard of one incident, as one row per event or report: all revisions of an event are one thing. */
import type { Box, EvidenceRef, IncidentPage, LinkedSignal, Signal } from '../../api/types'

export interface Heard {
  /** The link of the first revision: the one that was decided by comparison. */
  link: LinkedSignal['link']
  first: Signal
  newest: Signal
  revisions: number
  /** The newest picture that shows it, and the box there; what is left once it is over proves nothing. */
  snapshot: EvidenceRef | null
  box: Box | null
  clip: EvidenceRef | null
  /** What a person photographed. */
  photos: readonly EvidenceRef[]
}

const OVER: readonly Signal['phase'][] = ['ended', 'withdrawn']

export function heardOf(page: Pick<IncidentPage, 'links'>): Heard[] {
  const groups = new Map<string, LinkedSignal[]>()
  for (const linked of page.links) {
    const key = linked.signal.event_id ?? linked.signal.signal_id
    groups.set(key, [...(groups.get(key) ?? []), linked])
  }
  return [...groups.values()].map(heard).filter((each) => each !== null)
}

function order(a: LinkedSignal, b: LinkedSignal): number {
  return (a.signal.revision ?? 0) - (b.signal.revision ?? 0) || a.signal.received_at.localeCompare(b.signal.received_at)
}

function heard(group: LinkedSignal[]): Heard | null {
  const sorted = [...group].sort(order)
  const first = sorted[0]
  const newest = sorted.at(-1)
  if (first === undefined || newest === undefined) return null
  const found: Heard = { link: first.link, first: first.signal, newest: newest.signal, revisions: sorted.length, snapshot: null, box: null, clip: null, photos: [] }
  if (newest.signal.source !== 'camera') return { ...found, photos: newest.signal.evidence }
  for (const { signal } of sorted) {
    for (const ref of signal.evidence) {
      if (ref.kind === 'clip') found.clip = ref
      else if (found.snapshot === null || !OVER.includes(signal.phase)) {
        found.snapshot = ref
        found.box = signal.box ?? null
      }
    }
  }
  return found
}

/** The picture an officer looks at first: the newest one an eye took. */
export function mainPicture(all: readonly Heard[]): Heard | undefined {
  return all.filter((each) => each.snapshot !== null || each.clip !== null).sort((a, b) => b.newest.occurred_at.localeCompare(a.newest.occurred_at))[0]
}

/** "东门 · 草坪": the camera by its name, and the zone on its picture where the name does not say it. */
export function seenAt(signal: Signal, cameras: ReadonlyMap<string, string>): string {
  const name = cameras.get(signal.origin) ?? signal.origin
  const zone = (signal.where.camera_zone ?? '').split('/').slice(1).join('/')
  return zone === '' || name.includes(zone) ? name : `${name} · ${zone}`
}
