/** Zones and lines over a picture; while editing, corners are set by clicks, drawn by hand or moved by arrow keys. */
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { freeName, isLine, type Board, type Corner, type Step, type Tool, type Zone } from './drawing'

interface Props { board: Board; draw: (step: Step) => void; size: { width: number; height: number }; editing: boolean }

/** An area is closed by a click this near to its first corner, in fractions of the picture's width. */
const NEAR = 0.02
const NUDGE = 0.01
const ARROWS: Readonly<Record<string, Corner>> = { ArrowLeft: [-NUDGE, 0], ArrowRight: [NUDGE, 0], ArrowUp: [0, -NUDGE], ArrowDown: [0, NUDGE] }

export function ZoneBoard({ board, draw, size, editing }: Props): ReactNode {
  const { t } = useSpeech()
  const drawing = useRef<SVGSVGElement>(null)
  const name = useFreeName()
  const at = (event: PointerEvent): Corner => {
    const frame = drawing.current?.getBoundingClientRect()
    return frame === undefined ? [0, 0] : [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height]
  }
  const click = (event: PointerEvent<SVGSVGElement>): void => {
    if (!editing || event.button !== 0) return
    if (board.draft === null) {
      draw({ do: 'select', zone: null })
      return
    }
    const here = at(event)
    const first = board.draft.corners[0]
    const closes = board.draft.tool === 'area' && board.draft.corners.length >= 3 && first !== undefined && Math.hypot(here[0] - first[0], here[1] - first[1]) < NEAR
    draw(closes ? { do: 'close', name } : { do: 'corner', at: here, name })
  }
  return (
    <svg ref={drawing} className={`board ${editing ? 'board-editing' : ''} ${board.draft === null ? '' : 'board-drafting'}`} viewBox={`0 0 ${size.width} ${size.height}`}
      role="group" aria-label={t('web.cameras.board')} onPointerDown={click}>
      {board.zones.map((zone, number) => (
        <Shape key={number} zone={zone} number={number} board={board} draw={draw} size={size} editing={editing && board.draft === null} at={at} />
      ))}
      {board.draft !== null && <Draft corners={board.draft.corners} size={size} />}
    </svg>
  )
}

export function useFreeName(): (tool: Tool, taken: readonly string[]) => string {
  const { t } = useSpeech()
  return (tool, taken) => freeName(t(tool === 'area' ? 'web.cameras.area' : 'web.cameras.line'), taken)
}

const pointsOf = (corners: readonly Corner[], size: Props['size']): string =>
  corners.map(([x, y]) => `${x * size.width},${y * size.height}`).join(' ')

function Draft({ corners, size }: { corners: readonly Corner[]; size: Props['size'] }): ReactNode {
  return (
    <g className="draft">
      <polyline points={pointsOf(corners, size)} />
      {corners.map(([x, y], number) => <circle key={number} cx={x * size.width} cy={y * size.height} r={size.width / 110} />)}
    </g>
  )
}

interface ShapeProps extends Props { zone: Zone; number: number; at: (event: PointerEvent) => Corner }

function Shape({ zone, number, board, draw, size, editing, at }: ShapeProps): ReactNode {
  const chosen = board.selected === number
  const first = zone.polygon[0] ?? [0, 0]
  const select = (event: PointerEvent): void => {
    if (!editing) return
    event.stopPropagation()
    draw({ do: 'select', zone: number })
  }
  return (
    <g className={`zone ${chosen ? 'zone-chosen' : ''}`} onPointerDown={select}>
      {isLine(zone) ? <polyline className="zone-line" points={pointsOf(zone.polygon, size)} /> : <polygon points={pointsOf(zone.polygon, size)} />}
      <text x={first[0] * size.width + size.width / 90} y={Math.max(first[1] * size.height - size.width / 90, size.width / 40)} fontSize={size.width / 45}>{zone.name}</text>
      {editing && zone.polygon.map((corner, c) => <Handle key={c} zone={zone} number={number} corner={corner} index={c} draw={draw} size={size} at={at} />)}
    </g>
  )
}

interface HandleProps extends Pick<ShapeProps, 'zone' | 'number' | 'draw' | 'size' | 'at'> { corner: Corner; index: number }

function Handle({ zone, number, corner, index, draw, size, at }: HandleProps): ReactNode {
  const { t } = useSpeech()
  const grab = (event: PointerEvent<SVGCircleElement>): void => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    draw({ do: 'select', zone: number })
    draw({ do: 'hold' })
  }
  const nudge = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key]
    if (by === undefined) return
    event.preventDefault()
    draw({ do: 'nudge', zone: number, corner: index, by })
  }
  return (
    <circle className="handle" cx={corner[0] * size.width} cy={corner[1] * size.height} r={size.width / 100} tabIndex={0} role="button"
      aria-label={t('web.cameras.corner', { zone: zone.name, number: index + 1 })} onKeyDown={nudge}
      onPointerDown={grab} onPointerMove={(event) => draw({ do: 'drag', zone: number, corner: index, to: at(event) })} onPointerUp={() => draw({ do: 'release' })} />
  )
}
