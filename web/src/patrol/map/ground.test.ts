import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'

import type { MapPlace } from '../../api/types'

// The client reads where the brain is when it is loaded.
vi.stubGlobal('location', { origin: 'http://brain.example' })
const { groundOf } = await import('./ground')

const places = (name: string): MapPlace[] => [{ name, kind: 'building', position: { lat: 27.08, lon: 115.01 } } as MapPlace]

/** As a screen sees it; nothing is asked for here. */
const asked = (account: string, tasks: string) => ({ ...groundOf(account, tasks), enabled: false })

test('another task leaves the ground as it is, another ground or another person does not', () => {
  const client = new QueryClient()
  const screen = new QueryObserver(client, asked('me', 'a'))
  const stop = screen.subscribe(() => undefined)
  client.setQueryData(asked('me', 'a').queryKey, places('3号楼'))
  const drawn = screen.getCurrentResult().data
  expect(drawn).toEqual(places('3号楼'))
  screen.setOptions(asked('me', 'a,b'))
  expect(screen.getCurrentResult().data).toBe(drawn)
  client.setQueryData(asked('me', 'a,b').queryKey, places('3号楼'))
  expect(screen.getCurrentResult().data).toBe(drawn)
  client.setQueryData(asked('me', 'a,b').queryKey, places('8号楼'))
  expect(screen.getCurrentResult().data).toEqual(places('8号楼'))
  screen.setOptions(asked('somebody else', 'a,b'))
  expect(screen.getCurrentResult().data).toBeUndefined()
  stop()
})
