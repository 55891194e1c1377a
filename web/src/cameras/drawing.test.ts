import { describe, expect, it } from 'vitest'

import { drawn, emptyBoard, freeName, type Board, type Corner, type Step, type Zone } from './drawing'
import { sameZones } from './together'

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

const zone = (name: string, at = 0): Zone => ({ name, polygon: [[at, 0], [1, 0], [1, 1]] })
const saved = (revision: number, ...zones: Zone[]): Step => ({ do: 'meet', saved: { revision, zones } })
const begun = (...zones: Zone[]): Board => emptyBoard({ revision: 1, zones })
const move: Step = { do: 'nudge', zone: 0, corner: 0, by: [0.1, 0] }

describe('somebody else saves zones while one draws', () => {
  it('what nobody has begun on is theirs at once', () => {
    expect(run(begun(zone('甲')), saved(2, zone('乙'))).zones).toEqual([zone('乙')])
  })

  it('what both drew stands together, and so it does after undo', () => {
    const met = run(begun(zone('甲')), move, saved(2, zone('甲'), zone('乙')))
    expect(met.zones).toEqual([zone('甲', 0.1), zone('乙')])
    expect(met.base.revision).toBe(2)
    expect(run(met, { do: 'undo' }).zones).toEqual([zone('甲'), zone('乙')])
  })

  it('what one took away is away', () => {
    expect(run(begun(zone('甲'), zone('乙')), move, saved(2, zone('甲'))).zones).toEqual([zone('甲', 0.1)])
    expect(run(begun(zone('甲'), zone('乙')), { do: 'remove', zone: 0 }, saved(2, zone('甲'), zone('乙', 0.2))).zones).toEqual([zone('乙', 0.2)])
  })

  it('what both made something else of is left to them: it is not saved over the other', () => {
    const begunOn = run(begun(zone('甲')), move)
    expect(run(begunOn, saved(2, zone('甲', 0.5)))).toBe(begunOn)
    expect(run(begunOn, saved(2))).toBe(begunOn)
    const both = run(begun(), ...triangle, saved(2, zone('区域 1', 0.5)))
    expect(both.base.revision).toBe(1)
    // Under another name it is another zone; what came before it cannot be brought back beside theirs.
    const apart = run(both, { do: 'rename', zone: 0, name: '区域 2' }, saved(2, zone('区域 1', 0.5)))
    expect(apart.zones.map((each) => each.name)).toEqual(['区域 2', '区域 1'])
    expect([apart.base.revision, apart.past]).toEqual([2, []])
    expect(run(apart, saved(3, zone('丙'))).zones.map((each) => each.name)).toEqual(['区域 2', '丙'])
  })

  it('what was saved is where one begins anew, and what is drawn since is kept', () => {
    const done = run(begun(zone('甲')), move)
    const anew = run(done, { do: 'meet', saved: { revision: 2, zones: done.zones } })
    expect([anew.zones, anew.past, anew.base.revision]).toEqual([[zone('甲', 0.1)], [], 2])
    const since = run(done, move, { do: 'meet', saved: { revision: 2, zones: done.zones } })
    expect(since.zones).toEqual([zone('甲', 0.2)])
  })

  it('another change of the camera leaves the board alone and is known', () => {
    const met = run(begun(zone('甲')), move, saved(5, zone('甲')))
    expect([met.zones, met.base.revision]).toEqual([[zone('甲', 0.1)], 5])
    expect(run(met, saved(5, zone('甲')))).toBe(met)
  })
})
