/** The packs as they are chosen for a camera, and what of them is sent. */
import type { PackCard, Schemas } from './asking'
import { differing } from './settings'
import { isLine, type Zone } from './drawing'

type WatchRow = Schemas['WatchRow']
export type Mode = Schemas['Mode']

export interface Wish {
  pack: string
  mode: Mode
  zones: readonly string[]
  settings: Readonly<Record<string, unknown>>
  schedule: string
  /** What the pack wants read first was read by whoever chooses it; a pack that watches already was read about then. */
  read: boolean
}

/** The saved watches as wishes; a pack that does not watch has none. */
export function wishesOf(watches: readonly WatchRow[]): readonly Wish[] {
  return watches.map(({ pack, mode, zones, settings, schedule }) => ({ pack, mode, zones, settings, schedule, read: true }))
}

/** What was changed and not yet saved, by pack; null: it shall not watch any more. */
export type Asked = ReadonlyMap<string, Wish | null>
export const NOTHING_ASKED: Asked = new Map()

/** The saved ones with the changes on them: what somebody else saves meanwhile about another pack stays theirs. */
export function asAsked(saved: readonly Wish[], asked: Asked): readonly Wish[] {
  return [...saved.filter((each) => !asked.has(each.pack)), ...[...asked.values()].filter((wish) => wish !== null)]
}

/** A pack just chosen: on trial, with every zone that it can use, and otherwise as the shelf has it. */
export function firstWish(card: PackCard, zones: readonly Zone[]): Wish {
  const fit = zones.filter((zone) => takes(card, zone)).map((zone) => zone.name)
  return { pack: card.pack, mode: 'shadow', zones: card.needs === 'none' ? [] : fit, settings: {}, schedule: card.schedule, read: card.read_first === null }
}

/** An arrow takes areas beside its line; everything else takes lines only or areas only. */
export function takes(card: PackCard, zone: Zone): boolean {
  return card.zone === 'arrow' || isLine(zone) === (card.zone === 'line')
}

export function missing(card: PackCard, wish: Wish, zones: readonly Zone[]): 'area' | 'line' | null {
  if (card.needs === 'none') return null
  const wanted = card.needs === 'line'
  return zones.some((zone) => wish.zones.includes(zone.name) && isLine(zone) === wanted) ? null : card.needs
}

export const unread = (card: PackCard, wish: Wish): boolean => card.read_first !== null && !wish.read

export function sent(wish: Wish, card: PackCard | undefined): { pack: string; zones: string[]; settings: Record<string, unknown>; schedule: string } {
  return { pack: wish.pack, zones: [...wish.zones], settings: differing(card?.settings ?? {}, wish.settings), schedule: wish.schedule }
}

export function sameWishes(one: readonly Wish[], other: readonly Wish[]): boolean {
  const written = (wishes: readonly Wish[]): string => JSON.stringify([...wishes].sort((a, b) => a.pack.localeCompare(b.pack)).map((each) => [each.pack, each.mode, each.zones, each.settings, each.schedule]))
  return written(one) === written(other)
}
