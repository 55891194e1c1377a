/** Finds a place of the gazetteer by what people type, under any of its names. */
import type { MapPlace } from '../api/types'

const MOST = 12

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '')

function names(place: MapPlace): string[] {
  return [place.name, ...place.aliases].map(plain)
}

/** Places whose names hold what was typed; those that begin with it first, then the shorter name. */
export function placesLike(places: readonly MapPlace[], typed: string): MapPlace[] {
  const wanted = plain(typed)
  const rank = (place: MapPlace): number => {
    if (names(place).some((name) => name.startsWith(wanted))) return 0
    return names(place).some((name) => name.includes(wanted)) ? 1 : 2
  }
  return places
    .filter((place) => rank(place) < 2)
    .sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length || a.place_path.localeCompare(b.place_path))
    .slice(0, MOST)
}

/** The place that Enter or Tab takes for what was typed so far, the first that is listed; null where the words say it already, or nothing fits. */
export function placeTaken(places: readonly MapPlace[], typed: string): MapPlace | null {
  if (plain(typed) === '' || placeNamed(places, typed) !== undefined) return null
  return placesLike(places, typed)[0] ?? null
}

export function placeNamed(places: readonly MapPlace[], typed: string): MapPlace | undefined {
  const wanted = plain(typed)
  return wanted === '' ? undefined : places.find((place) => names(place).includes(wanted))
}
