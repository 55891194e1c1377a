/** Which rows a wall shows at a moment: nobody scrolls there, so what does not fit takes turns; danger to life never leaves. */
import type { WallRow } from '../api/types'

export interface Shown { rows: readonly WallRow[]; page: number; pages: number }

const stays = (row: WallRow): boolean => row.severity === 'life_safety' || row.help !== null

/** ``size`` rows at the ``turn``-th turn; half of them at least take turns, however many stay. */
export function shownAt(all: readonly WallRow[], size: number, turn: number): Shown {
  if (all.length <= size) return { rows: all, page: 0, pages: 1 }
  const kept = all.filter(stays).slice(0, Math.max(1, Math.floor(size / 2)))
  const others = all.filter((row) => !kept.includes(row))
  const room = Math.max(1, size - kept.length)
  const pages = Math.ceil(others.length / room)
  const page = turn % pages
  return { rows: [...kept, ...others.slice(page * room, (page + 1) * room)], page, pages }
}

/** What the wall must be heard for, as the desk is: danger nobody has seen, and calls for help that nobody has answered. */
export function heard(rows: readonly WallRow[]): string[] {
  const grave = rows.filter((row) => row.severity === 'life_safety' && row.unseen).map((row) => row.number)
  return [...grave, ...rows.flatMap(({ help }) => (help === null || help.answered ? [] : [help.call]))]
}
