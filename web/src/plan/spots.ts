/** Where on a plan of the estate something lies, as exactly as its pins and its words together allow. */
import type { MapPlace, PlanPage, PlanPin } from '../api/types'

/** Parts of the drawing's width and height. */
export interface Spot { x: number; y: number }
/** What is known of a place: of an incident, or of a pattern. */
export interface Whereabouts { place_path: string; building?: string | null; names: readonly string[]; camera_zone?: string | null }

export const within = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`)

/** The smallest place with a drawing around this one; those laid aside do not count. */
export function planOf(path: string, plans: readonly PlanPage[]): PlanPage | null {
  const around = plans.filter((plan) => plan.shown && within(path, plan.place_path))
  return around.sort((a, b) => b.place_path.length - a.place_path.length)[0] ?? null
}

/** Its house, else the spot that was named, else the eye that saw it, else the nearest place above it. */
export function spotOf(where: Whereabouts, plan: PlanPage, places: readonly MapPlace[]): Spot | null {
  const own = places.filter((place) => within(place.place_path, plan.place_path))
  const paths = [
    ...own.filter((place) => place.building !== null && place.building === where.building),
    ...own.filter((place) => where.names.includes(place.name)),
  ].map((place) => place.place_path)
  const camera = where.camera_zone?.split('/')[0]
  return first(plan.pins, 'place', paths) ?? (camera === undefined ? null : first(plan.pins, 'camera', [camera])) ?? first(plan.pins, 'place', upwards(where.place_path, plan.place_path))
}

export function pinOf(plan: PlanPage, kind: PlanPin['kind'], of: string): Spot | null {
  return first(plan.pins, kind, [of])
}

function first(pins: readonly PlanPin[], kind: PlanPin['kind'], wanted: readonly string[]): Spot | null {
  for (const of of wanted) {
    const pin = pins.find((each) => each.kind === kind && each.of === of)
    if (pin !== undefined) return { x: pin.x, y: pin.y }
  }
  return null
}

function upwards(path: string, top: string): readonly string[] {
  return within(path, top) ? [path, ...upwards(path.slice(0, Math.max(0, path.lastIndexOf('/'))), top)] : []
}
