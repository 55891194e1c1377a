/** Is this the place where something keeps coming back? */
import type { Pattern } from '../../api/types'
import { metres, type Point } from '../../map/shapes'
import type { Whereabouts } from '../../plan/spots'

/** As near as the brain counts as one place where nothing is named. */
const NEAR_M = 45

const communityOf = (path: string): string => path.split('/').slice(0, 3).join('/')

/** By its house, else by a spot that both name, else by the map. */
export function atSamePlace(pattern: Pattern, where: Whereabouts & { position?: Point | null }): boolean {
  if (communityOf(pattern.place_path) !== communityOf(where.place_path)) return false
  const house = where.building ?? null
  if (pattern.building !== null || house !== null) return pattern.building === house
  if (pattern.names.length > 0 || where.names.length > 0) return pattern.names.some((name) => where.names.includes(name))
  return pattern.position != null && where.position != null && metres(pattern.position, where.position) < NEAR_M
}
