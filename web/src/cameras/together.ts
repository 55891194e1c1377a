/** Whether zones are the same, and what two people made of them at the same time. A zone is known by its name. */
import type { Zone } from './drawing'

type Zones = readonly Zone[]

export function sameZones(one: Zones, other: Zones): boolean {
  return JSON.stringify(one.map((zone) => [zone.name, zone.polygon])) === JSON.stringify(other.map((zone) => [zone.name, zone.polygon]))
}

const named = (zones: Zones, name: string): Zones => zones.filter((zone) => zone.name === name)

/** ``mine`` and ``theirs`` both began as ``base``; null where they made different things of one zone. What was here first keeps its order. */
export function together(base: Zones, mine: Zones, theirs: Zones): Zones | null {
  const names = [...new Set([...base, ...mine, ...theirs].map((zone) => zone.name))]
  const differ = (one: Zones, other: Zones): Set<string> => new Set(names.filter((name) => !sameZones(named(one, name), named(other, name))))
  const [byMe, byThem, apart] = [differ(base, mine), differ(base, theirs), differ(mine, theirs)]
  if (names.some((name) => byMe.has(name) && byThem.has(name) && apart.has(name))) return null
  const known = mine.flatMap((zone) => (byThem.has(zone.name) ? named(theirs, zone.name) : [zone]))
  return [...known, ...theirs.filter((zone) => byThem.has(zone.name) && named(mine, zone.name).length === 0)]
}
