import { describe, expect, it } from 'vitest'

import { DAYS, dayStart, rowsOf } from './hours'

const NOW = new Date('2026-11-28T13:30:00Z')

describe('the coverage ledger', () => {
  it('a day begins at midnight in China', () => {
    expect(dayStart(NOW, 0).toISOString()).toBe('2026-11-27T16:00:00.000Z')
    expect(dayStart(new Date('2026-11-28T16:00:00Z'), 0).toISOString()).toBe('2026-11-28T16:00:00.000Z')
  })

  it('what nobody reported is unknown, and what has not come yet is nothing', () => {
    const rows = rowsOf({ camera_id: 'c', begin: '', end: '', hours: [], live_s: 0, unknown_s: 0 }, NOW)
    expect(rows).toHaveLength(DAYS)
    expect(rows[0]?.[0]).toMatchObject({ live: 0, unknown: 1 })
    expect(rows[DAYS - 1]?.[22]).toBeNull()
  })

  it('shares are of the hour, of the current one so far', () => {
    const hours = [{ hour: '2026-11-28T13:00:00Z', seconds: { live: 900, stalled: 450 }, unknown_s: 0, looks: 9, watched: {} }]
    const now = rowsOf({ camera_id: 'c', begin: '', end: '', hours, live_s: 0, unknown_s: 0 }, NOW)[DAYS - 1]?.[21]
    expect(now).toMatchObject({ live: 0.5, trouble: 0.25, unknown: 0.25 })
  })
})
