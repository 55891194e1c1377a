/** What a step is about, for a person who reads the list of unsent steps later. */
import type { Both } from '../text/texts'
import type { PatrolTask } from './entry'
import type { Point, RoundAhead } from './rounds'

export const titleOf = ({ task }: Pick<PatrolTask, 'task'>): Both => ({ zh: task.title_zh, en: task.title_en })

export function aboutTask(row: Pick<PatrolTask, 'task' | 'place_name'>): Both {
  const { zh, en } = titleOf(row)
  return { zh: `${zh} · ${row.place_name}`, en: `${en} · ${row.place_name}` }
}

export function aboutRound(ahead: RoundAhead, point?: Point): Both {
  const said = point === undefined ? ahead.round.name : `${ahead.round.name} · ${point.point.name}`
  return { zh: said, en: said }
}
