import { describe, expect, it } from 'vitest'

import type { PackCard } from './asking'
import type { Zone } from './drawing'
import { asAsked, firstWish, missing, sameWishes, sent, takes, unread } from './wishes'

const LAWN: Zone = { name: '草坪', polygon: [[0, 0], [1, 0], [1, 1]] }
const GATE: Zone = { name: '门口', polygon: [[0, 0], [1, 0]] }
const card = (needs: PackCard['needs'], zone: PackCard['zone']): PackCard => ({
  pack: 'p', version: 1, title: { zh: '包', en: 'pack' }, severity: 'minor', kinds: ['k'], behaviour: 'b', needs, zone, proven: true,
  schedule: 'always', settings: { longer_than: '60s' }, settings_schema: null, false_alarms_per_day: 0.2, read_first: null,
})

describe('choosing packs', () => {
  it('a pack is tried first, with the zones that it can use', () => {
    expect(firstWish(card('area', 'required'), [LAWN, GATE])).toMatchObject({ mode: 'shadow', zones: ['草坪'] })
    expect(firstWish(card('line', 'line'), [LAWN, GATE]).zones).toEqual(['门口'])
    expect(firstWish(card('none', 'optional'), [LAWN, GATE]).zones).toEqual([])
  })

  it('an arrow takes areas beside its line', () => {
    expect([LAWN, GATE].filter((zone) => takes(card('line', 'arrow'), zone))).toHaveLength(2)
  })

  it('says what must still be drawn', () => {
    const needy = card('area', 'required')
    expect(missing(needy, firstWish(needy, [GATE]), [GATE])).toBe('area')
    expect(missing(needy, firstWish(needy, [LAWN]), [LAWN])).toBeNull()
  })

  it('a pack that wants something read first waits until it was read', () => {
    const doubtful = { ...card('none', 'optional'), read_first: { zh: '先读', en: 'read this' } }
    const wish = firstWish(doubtful, [])
    expect(unread(doubtful, wish)).toBe(true)
    expect(unread(doubtful, { ...wish, read: true })).toBe(false)
    expect(unread(card('none', 'optional'), firstWish(card('none', 'optional'), []))).toBe(false)
  })

  it('sends only the settings that differ', () => {
    const wish = { ...firstWish(card('none', 'optional'), []), settings: { longer_than: '60s', wander: 2 } }
    expect(sent(wish, card('none', 'optional')).settings).toEqual({ wander: 2 })
  })

  it('what is chosen and not yet saved stays when somebody else saves another pack meanwhile', () => {
    const one = firstWish(card('none', 'optional'), [])
    const [other, third] = [{ ...one, pack: 'q' }, { ...one, pack: 'r' }]
    const asked = new Map([['q', { ...other, schedule: '22:00-06:00' }], ['p', null]])
    expect(asAsked([one, other], asked)).toEqual([{ ...other, schedule: '22:00-06:00' }])
    expect(asAsked([one, other, third], asked)).toEqual([third, { ...other, schedule: '22:00-06:00' }])
    expect(sameWishes(asAsked([one, other], new Map([['p', one]])), [one, other])).toBe(true)
  })

  it('the order in which packs were chosen is no change', () => {
    const one = firstWish(card('none', 'optional'), [])
    const other = { ...one, pack: 'q' }
    expect(sameWishes([one, other], [other, one])).toBe(true)
    expect(sameWishes([one], [other])).toBe(false)
  })
})
