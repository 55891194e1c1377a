import type { OpenDBCallbacks } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'

const openDB = vi.hoisted(() => vi.fn())
vi.mock('idb', () => ({ openDB }))

const kept = { get: () => Promise.resolve({ id: 'd', draft: '半句话' }) }
/** The phone's store anew, as after a start of the app. */
async function shelf(): Promise<typeof import('./shelf')> {
  vi.resetModules()
  return import('./shelf')
}
beforeEach(() => openDB.mockReset())

test('a store that could not be opened is tried again once there is room', async () => {
  const { draftOf } = await shelf()
  openDB.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError')).mockResolvedValue(kept)
  await expect(draftOf('d')).rejects.toThrow('full')
  expect(await draftOf('d')).toBe('半句话')
  expect(openDB).toHaveBeenCalledTimes(2)
})

test('a store the system closed is opened anew, and one that stands is kept', async () => {
  const { draftOf } = await shelf()
  openDB.mockResolvedValue(kept)
  await draftOf('d')
  await draftOf('d')
  expect(openDB).toHaveBeenCalledTimes(1)
  const asked = openDB.mock.calls[0]?.[2] as OpenDBCallbacks<unknown>
  asked.terminated?.()
  await draftOf('d')
  expect(openDB).toHaveBeenCalledTimes(2)
})
