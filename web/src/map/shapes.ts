/** Circles on the earth as polygons, and what lies near a point: the arithmetic of the map. */
export interface Point { lat: number; lon: number }
type Ring = [number, number][]

const EARTH_M = 6_371_000
const CORNERS = 40

/** A ring around ``centre``; longitude first, as GeoJSON has it. */
export function circle(centre: Point, radius: number): Ring {
  const ring: Ring = []
  for (let corner = 0; corner <= CORNERS; corner += 1) {
    const angle = (2 * Math.PI * (corner % CORNERS)) / CORNERS
    const north = (radius * Math.cos(angle)) / EARTH_M
    const east = (radius * Math.sin(angle)) / (EARTH_M * Math.cos((centre.lat * Math.PI) / 180))
    ring.push([centre.lon + (east * 180) / Math.PI, centre.lat + (north * 180) / Math.PI])
  }
  return ring
}

/** The rings of a place: as somebody drew it, else a circle; a community that nobody drew has no edge worth showing. */
export function shapeOf(place: { kind: string; position: Point; radius_m: number; outline: { coordinates: number[][][] } | null }): number[][][] | null {
  if (place.outline !== null) return place.outline.coordinates
  return place.kind === 'community' ? null : [circle(place.position, place.radius_m)]
}

/** Every corner of what is drawn of these places: a map that holds them all cuts none of them off. */
export function cornersOf(places: readonly (Omit<Parameters<typeof shapeOf>[0], 'position'> & { position?: Point | null })[]): Point[] {
  const shapes = places.flatMap((each) => (each.position == null ? [] : shapeOf({ ...each, position: each.position }) ?? []))
  return shapes.flat().map(([lon = 0, lat = 0]) => ({ lat, lon }))
}

export function metres(a: Point, b: Point): number {
  const mean = (((a.lat + b.lat) / 2) * Math.PI) / 180
  const north = ((a.lat - b.lat) * Math.PI) / 180
  const east = ((a.lon - b.lon) * Math.PI * Math.cos(mean)) / 180
  return Math.hypot(north, east) * EARTH_M
}

/** The box around all points, a little larger; null without any. */
export function bounds(points: readonly Point[]): [[number, number], [number, number]] | null {
  if (points.length === 0) return null
  const lats = points.map((point) => point.lat)
  const lons = points.map((point) => point.lon)
  return [[Math.min(...lons), Math.min(...lats)], [Math.max(...lons), Math.max(...lats)]]
}
