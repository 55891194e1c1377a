import { afterEach, expect, test, vi } from 'vitest'

import { comes } from './comes'

const answers = (status: number): void => void vi.stubGlobal('fetch', () => Promise.resolve(new Response(status === 204 ? null : 'x', { status })))
afterEach(() => { vi.unstubAllGlobals() })

test.each([[204, true], [401, true], [503, true], [200, false], [206, false], [404, false]])('after %i it is still to come: %s', async (status, expected) => {
  answers(status)
  expect(await comes('/api/v1/incidents/i/media/m')).toBe(expected)
})

test('what could not be asked may still come', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
  expect(await comes('/api/v1/incidents/i/media/m')).toBe(true)
})
