import { describe, expect, it } from 'vitest'

import { drawn, emptyBoard, freeName, sameZones, type Board, type Corner, type Step } from './drawing'

const name = (): string => '区域 1'
const run = (board: Board, ...steps: Step[]): Board => steps.reduce(drawn, board)
const corner = (x: number, y: number): Step => ({ do: 'corner', at: [x, y], name })
const triangle: Step[] = [{ do: 'begin', tool: 'area' }, corner(0, 0), corner(1, 0), corner(1, 1), { do: 'close', name }]

describe('drawing on a still', () => {
  it('an area is closed by hand, from its third corner on', () => {
    const two = run(emptyBoard(), ...triangle.slice(0, 3), { do: 'close', name })
    expect(two.zones).toHaveLength(0)
    expect(run(two, corner(1, 1), { do: 'close', name }).zones).toEqual([{ name: '区域 1', polygon: [[0, 0], [1, 0], [1, 1]] }])
  })

  it('a line is whole with its second corner', () => {
    const board = run(emptyBoard(), { do: 'begin', tool: 'line' }, corner(0.2, 0.5), corner(0.8, 0.5))
    expect(board.zones[0]?.polygon).toHaveLength(2)
    expect(board.draft).toBeNull()
  })

  it('no corner leaves the picture, however far the pointer went', () => {
    const board = run(emptyBoard(), ...triangle, { do: 'hold' }, { do: 'drag', zone: 0, corner: 2, to: [1.7, -3] }, { do: 'release' })
    expect(board.zones[0]?.polygon[2]).toEqual([1, 0])
  })

  it('every change can be taken back and brought again, a whole drag as one', () => {
    const before = run(emptyBoard(), ...triangle)
    const drag = [0.1, 0.2, 0.3].map((x): Step => ({ do: 'drag', zone: 0, corner: 0, to: [x, x] as Corner }))
    const after = run(before, { do: 'hold' }, ...drag, { do: 'release' }, { do: 'rename', zone: 0, name: '草坪' }, { do: 'remove', zone: 0 })
    const back = run(after, { do: 'undo' }, { do: 'undo' }, { do: 'undo' })
    expect(sameZones(back.zones, before.zones)).toBe(true)
    expect(sameZones(run(back, { do: 'redo' }, { do: 'redo' }, { do: 'redo' }).zones, after.zones)).toBe(true)
    expect(run(back, { do: 'undo' }).zones).toHaveLength(0)
  })

  it('taking back while drawing takes the last corner, then the drawing', () => {
    const board = run(emptyBoard(), { do: 'begin', tool: 'area' }, corner(0, 0), { do: 'undo' })
    expect(board.draft?.corners).toHaveLength(0)
    expect(run(board, { do: 'undo' }).draft).toBeNull()
  })

  it('a new change forgets what was taken back', () => {
    const board = run(emptyBoard(), ...triangle, { do: 'undo' }, ...triangle)
    expect(board.future).toHaveLength(0)
  })

  it('taking up a corner without moving it is no change', () => {
    const board = run(emptyBoard(), ...triangle)
    expect(run(board, { do: 'hold' }, { do: 'release' }).past).toEqual(board.past)
  })

  it('a free name is one that nobody has', () => {
    expect(freeName('区域', ['区域 1', '区域 3'])).toBe('区域 2')
  })
})
