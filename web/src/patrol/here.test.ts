import { expect, test } from 'vitest'

import { stillHolds } from './here'

test('a form opened again keeps a position of some minutes, not one of last week', () => {
  const fix = { lat: 27, lon: 115, accuracyM: 9, at: 1_800_000_000_000 }
  const holds = [-5000, 0, 600_000, 600_001, 86_400_000].map((later) => stillHolds(fix, fix.at + later))
  expect(holds).toEqual([fix, fix, fix, null, null])
  expect(stillHolds(null, fix.at)).toBeNull()
})
