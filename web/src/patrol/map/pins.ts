/** Which pins a patrol's map has: tasks at one place are one pin, the most urgent says how it looks. Decisions only. */
import { metres, type Point } from '../../map/shapes'
import type { Fix, PatrolTask } from '../entry'

/** Nearer than this, two pins would lie under one thumb at any size of the map. */
const ONE_PLACE_M = 12
/** A house or a camera's view is smaller; where it is only known to be somewhere in a grid, the pin alone would mislead. */
const VAGUE_M = 60
/** On foot one is a hundred metres further by then. */
export const OLD_FIX_MS = 120_000

type Placed = Pick<PatrolTask, 'incident' | 'place_name'>
/** ``number``: as in the list, from 1 on. */
export interface Numbered<R extends Placed> { row: R; number: number }
/** ``rows``: the most urgent first. ``doubtM``: how far from here it may be. */
export interface Pin<R extends Placed> { at: Point; rows: Numbered<R>[]; doubtM: number }
export interface Spread<R extends Placed> { pins: Pin<R>[]; unplaced: Numbered<R>[] }

/** ``rows`` in the list's order, which is the order of urgency. */
export function pinsOf<R extends Placed>(rows: readonly R[]): Spread<R> {
  const pins: Pin<R>[] = []
  const unplaced: Numbered<R>[] = []
  rows.forEach((row, index) => {
    const numbered = { row, number: index + 1 }
    const { position: at, uncertainty_m: doubtM } = row.incident.where
    if (at == null) {
      unplaced.push(numbered)
      return
    }
    const there = pins.find((pin) => metres(pin.at, at) < ONE_PLACE_M)
    if (there === undefined) pins.push({ at, rows: [numbered], doubtM })
    else {
      there.rows.push(numbered)
      there.doubtM = Math.max(there.doubtM, doubtM)
    }
  })
  return { pins, unplaced }
}

export const isVague = (row: Placed): boolean => row.incident.where.position != null && row.incident.where.uncertainty_m > VAGUE_M

/** How my own position stands: null where the phone does not know it. */
export function meAt(fix: Fix | null, now: number): { at: Point; accuracyM: number; old: boolean } | null {
  return fix === null ? null : { at: fix, accuracyM: fix.accuracyM, old: now - fix.at > OLD_FIX_MS }
}
