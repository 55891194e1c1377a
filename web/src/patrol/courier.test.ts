import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Entry } from './entry'
import { entryOf } from './queue'

const shelf = vi.hoisted(() => ({ entriesOf: vi.fn(), changeEntry: vi.fn(), takeAway: vi.fn(), addEntry: vi.fn() }))
const send = vi.hoisted(() => vi.fn())
vi.mock('./shelf', () => shelf)
vi.mock('./sending', () => ({ send }))
vi.mock('../api/session', () => ({ sessionState: () => ({ me: { account_id: 'me' } }), askToSignIn: vi.fn(), watchSession: vi.fn() }))
vi.mock('../api/feed', () => ({ onNews: vi.fn() }))

const entry = (seq: number, action: Entry['action']): Entry =>
  entryOf({ action, taskId: null, version: null, content: {}, photos: [], about: null }, { key: `k${seq}`, seq, accountId: 'me', now: Date.now() })
const thrown: unknown[] = []
const hear = (error: unknown): void => void thrown.push(error)

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  thrown.length = 0
  process.on('unhandledRejection', hear)
})
afterEach(() => {
  process.off('unhandledRejection', hear)
  vi.useRealTimers()
  vi.resetAllMocks()
})

test('a store that keeps failing is asked at growing pauses, and the person is told', async () => {
  const courier = await import('./courier')
  shelf.entriesOf.mockResolvedValue([entry(1, 'finding')])
  send.mockResolvedValue({ answer: { kind: 'done' }, body: { incident_id: 'i' } })
  shelf.takeAway.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await courier.serve('me')
  await vi.advanceTimersByTimeAsync(50_000)
  expect(courier.queueState().unkept).toBe(true)
  // At 0, 4, 12 and 28 seconds.
  expect(send).toHaveBeenCalledTimes(4)
})

test('what is none of the store\'s faults is not said to be one', async () => {
  const courier = await import('./courier')
  shelf.entriesOf.mockResolvedValue([entry(1, 'finding')])
  send.mockRejectedValue(new TypeError('ours'))
  await courier.serve('me')
  await vi.advanceTimersByTimeAsync(3000)
  expect(courier.queueState()).toMatchObject({ unkept: false, sending: null })
  expect(send).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
  await new Promise((resolve) => setTimeout(resolve))
  expect(thrown).toEqual([new TypeError('ours')])
})

test('a call put while photos go over goes at once, and then they go on', async () => {
  const courier = await import('./courier')
  let rest = [entry(1, 'finding')]
  shelf.entriesOf.mockImplementation(() => Promise.resolve(rest))
  shelf.takeAway.mockImplementation((key: string) => Promise.resolve(void (rest = rest.filter((each) => each.key !== key))))
  shelf.addEntry.mockImplementation(() => Promise.resolve(void (rest = [...rest, entry(2, 'say_well')])))
  const heard: string[] = []
  send.mockImplementation(async (each: Entry, _: unknown, halt: () => boolean) => {
    heard.push(each.action)
    if (heard.length === 1) await courier.put({ action: 'say_well', taskId: 'a', version: null, content: {}, photos: [], about: null })
    return halt() ? { answer: { kind: 'gaveWay' }, body: null } : { answer: { kind: 'done' }, body: {} }
  })
  await courier.serve('me')
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual(['finding', 'say_well', 'finding'])
  expect(rest).toEqual([])
})
