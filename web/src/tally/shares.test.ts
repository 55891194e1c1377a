import { describe, expect, it } from 'vitest'

import { percent, RATES } from './shares'

describe('a share', () => {
  it('is written with one decimal, and never as all while one is missing', () => {
    expect(percent(1)).toBe('100 %')
    expect(percent(0.99999)).toBe('99.9 %')
    expect(percent(0.5)).toBe('50 %')
    expect(percent(1 / 3)).toBe('33.3 %')
    expect(percent(0)).toBe('0 %')
  })
  it('of nothing is a dash', () => {
    expect(percent(null)).toBe('–')
  })
  it('never has a part that is its own whole', () => {
    for (const [part, whole] of Object.values(RATES)) expect(part).not.toBe(whole)
  })
})
