/** What is known of the brain's state, under keys that the feed's entries name, so that news renews just what it is about. */
import { QueryClient } from '@tanstack/react-query'

import { Problem } from './problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (failures, error) => !(error instanceof Problem) && failures < 2,
      retryDelay: 800,
    },
    mutations: { networkMode: 'always' },
  },
})

export const KEYS = {
  queue: ['queue'] as const,
  open: ['open'] as const,
  incident: (id: string) => ['incident', id] as const,
  backlog: ['backlog'] as const,
  map: ['map'] as const,
  cameras: ['cameras'] as const,
  tasks: ['tasks'] as const,
  rounds: ['rounds'] as const,
  plans: ['plans'] as const,
  patterns: ['patterns'] as const,
  roster: ['roster'] as const,
  wall: ['wall'] as const,
}
