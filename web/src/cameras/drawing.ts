/** Zones and lines as they are being drawn on a still: every step can be taken back, and nothing leaves the picture. */
import { sameZones, together } from './together'

/** Fractions of the picture's width and height. */
export type Corner = readonly [number, number]
export interface Zone { name: string; polygon: readonly Corner[] }
export type Tool = 'area' | 'line'

export interface Board {
  zones: readonly Zone[]
  /** What is being drawn, null while nothing is. */
  draft: { tool: Tool; corners: readonly Corner[] } | null
  selected: number | null
  past: readonly (readonly Zone[])[]
  future: readonly (readonly Zone[])[]
  /** The zones before a corner was taken up, so that a whole drag is one step. */
  held: readonly Zone[] | null
  /** What the camera had when this was begun: only onto that it is saved. */
  base: Saved
}

/** The camera's zones as the brain has them. */
export interface Saved { zones: readonly Zone[]; revision: number }

export type Step =
  | { do: 'load'; saved: Saved }
  | { do: 'meet'; saved: Saved }
  | { do: 'begin'; tool: Tool }
  | { do: 'corner'; at: Corner; name: (tool: Tool, taken: readonly string[]) => string }
  | { do: 'close'; name: (tool: Tool, taken: readonly string[]) => string }
  | { do: 'shorten' }
  | { do: 'leave' }
  | { do: 'select'; zone: number | null }
  | { do: 'hold' }
  | { do: 'drag'; zone: number; corner: number; to: Corner }
  | { do: 'release' }
  | { do: 'nudge'; zone: number; corner: number; by: Corner }
  | { do: 'rename'; zone: number; name: string }
  | { do: 'remove'; zone: number }
  | { do: 'undo' }
  | { do: 'redo' }

/** More would be a drawing nobody can read again. */
const MOST_STEPS = 200
const LEAST_CORNERS = { area: 3, line: 2 } as const

export function emptyBoard(base: Saved = { zones: [], revision: 0 }): Board {
  return { zones: base.zones, draft: null, selected: null, past: [], future: [], held: null, base }
}

/** Somebody saved meanwhile: their zones stand beside what was begun here, which is not taken away. Where both changed one, the base stays old and the brain will not take it. */
function met(board: Board, saved: Saved): Board {
  const { base, past, future } = board
  if (sameZones(base.zones, saved.zones)) return base.revision === saved.revision ? board : { ...board, base: saved }
  if (past.length === 0 && future.length === 0 && board.draft === null && sameZones(board.zones, base.zones)) return emptyBoard(saved)
  if (board.held !== null) return board // once the corner is let go
  // It was saved: from here on one begins anew.
  if (sameZones(board.zones, saved.zones)) return { ...emptyBoard(saved), draft: board.draft, selected: board.selected }
  const zones = together(base.zones, board.zones, saved.zones)
  if (zones === null) return board
  const beside = (steps: Board['past']): Board['past'] => {
    const found = steps.map((step) => together(base.zones, step, saved.zones)).filter((step) => step !== null)
    return found.length === steps.length ? found : []
  }
  return { ...board, zones, past: beside(past), future: beside(future), base: saved }
}

const inside = (value: number): number => Math.min(1, Math.max(0, Math.round(value * 1e4) / 1e4))
const kept = (corner: Corner): Corner => [inside(corner[0]), inside(corner[1])]

export const isLine = (zone: Zone): boolean => zone.polygon.length === 2

function changed(board: Board, zones: readonly Zone[], selected: number | null): Board {
  return { ...board, zones, draft: null, selected, past: [...board.past, board.zones].slice(-MOST_STEPS), future: [], held: null }
}

function withCorner(zones: readonly Zone[], zone: number, corner: number, to: (old: Corner) => Corner): readonly Zone[] {
  return zones.map((each, z) =>
    z === zone ? { ...each, polygon: each.polygon.map((old, c) => (c === corner ? kept(to(old)) : old)) } : each,
  )
}

function closed(board: Board, name: (tool: Tool, taken: readonly string[]) => string): Board {
  const { draft } = board
  if (draft === null || draft.corners.length < LEAST_CORNERS[draft.tool]) return board
  const zone = { name: name(draft.tool, board.zones.map((each) => each.name)), polygon: draft.corners }
  return changed(board, [...board.zones, zone], board.zones.length)
}

function cornered(board: Board, at: Corner, name: (tool: Tool, taken: readonly string[]) => string): Board {
  if (board.draft === null) return board
  const next = { ...board, draft: { ...board.draft, corners: [...board.draft.corners, kept(at)] } }
  // A line is whole with its second corner; an area with more than two is closed by whoever draws it.
  return next.draft.tool === 'line' && next.draft.corners.length === 2 ? closed(next, name) : next
}

/** The board after one step; a step that makes no sense now changes nothing. */
export function drawn(board: Board, step: Step): Board {
  switch (step.do) {
    case 'load':
      return emptyBoard(step.saved)
    case 'meet':
      return met(board, step.saved)
    case 'begin':
      return { ...board, draft: { tool: step.tool, corners: [] }, selected: null }
    case 'corner':
      return cornered(board, step.at, step.name)
    case 'close':
      return closed(board, step.name)
    case 'shorten':
      return board.draft === null ? board : { ...board, draft: { ...board.draft, corners: board.draft.corners.slice(0, -1) } }
    case 'leave':
      return { ...board, draft: null }
    case 'select':
      return { ...board, selected: step.zone }
    case 'hold':
      return { ...board, held: board.zones }
    case 'drag':
      return board.held === null ? board : { ...board, zones: withCorner(board.zones, step.zone, step.corner, () => step.to) }
    case 'release':
      return board.held === null || board.held === board.zones ? { ...board, held: null } : { ...changed({ ...board, zones: board.held }, board.zones, board.selected) }
    case 'nudge':
      return changed(board, withCorner(board.zones, step.zone, step.corner, (old) => [old[0] + step.by[0], old[1] + step.by[1]]), step.zone)
    case 'rename':
      return changed(board, board.zones.map((each, z) => (z === step.zone ? { ...each, name: step.name } : each)), step.zone)
    case 'remove':
      return changed(board, board.zones.filter((_, z) => z !== step.zone), null)
    case 'undo':
      return undone(board)
    case 'redo':
      return redone(board)
  }
}

function undone(board: Board): Board {
  // While something is drawn, taking back means its last corner.
  if (board.draft !== null) return board.draft.corners.length === 0 ? { ...board, draft: null } : drawn(board, { do: 'shorten' })
  const before = board.past.at(-1)
  if (before === undefined) return board
  return { ...board, zones: before, selected: null, past: board.past.slice(0, -1), future: [board.zones, ...board.future], held: null }
}

function redone(board: Board): Board {
  const after = board.future[0]
  if (after === undefined) return board
  return { ...board, zones: after, selected: null, past: [...board.past, board.zones], future: board.future.slice(1), held: null }
}

/** "区域 1", "区域 2": the first name that nobody has. */
export function freeName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem} ${number}`
    if (!taken.includes(name)) return name
  }
}
