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

/** The only place that is called so: where there are two, somebody must say which. */
export function placeNamed(places: readonly MapPlace[], typed: string): MapPlace | undefined {
  const wanted = plain(typed)
  const found = wanted === '' ? [] : places.filter((place) => names(place).includes(wanted))
  return found.length === 1 ? found[0] : undefined
}

const communityOf = (path: string): string => path.split('/').slice(0, 3).join('/')

/** The places as one chooses among them: a name that two of them have says of which community each is. */
export function toldApart(places: readonly MapPlace[]): MapPlace[] {
  const homes = new Map(places.map((place) => [place.place_path, place.name]))
  const count = new Map<string, number>()
  for (const { name } of places) count.set(name, (count.get(name) ?? 0) + 1)
  return places.map((place) => {
    const home = homes.get(communityOf(place.place_path))
    return count.get(place.name) === 1 || home === undefined || home === place.name ? place : { ...place, name: `${place.name}（${home}）` }
  })
}
