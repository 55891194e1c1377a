/** What the screens know: their tasks as last heard, what waits to be sent, whether there is a network. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'

import { api, take } from '../api/client'
import { lineState, onNews, watchLine } from '../api/feed'
import { KEYS } from '../api/queries'
import { useMinute } from '../parts/useNow'
import { ahead, withAnswered, type Ahead } from './ahead'
import { onDone, queueState, watchQueue, type QueueState } from './courier'
import type { MyRound, PatrolTask } from './entry'
import { lastFix, watchFix } from './here'
import { roundAhead, withRound, type RoundAhead } from './rounds'
import { changeRound, changeTasks, forgetBut, keepChoices, keepPicture, keepRounds, keepTasks, keptChoices, keptPicture, keptRounds, keptTasks, type Choices, type KeptTasks } from './shelf'
import { shiftIn } from './shift'
import { readAllTheSame, SESSION, shiftTaken } from './useWho'

export interface Row extends PatrolTask { ahead: Ahead }
export interface Tasks { rows: Row[]; at: number; fresh: boolean }

export const useQueue = (): QueueState => useSyncExternalStore(watchQueue, queueState)
export const useFix = (): ReturnType<typeof lastFix> => useSyncExternalStore(watchFix, lastFix)

function watchNetwork(watcher: () => void): () => void {
  const stop = watchLine(watcher)
  addEventListener('online', watcher)
  addEventListener('offline', watcher)
  return () => {
    stop()
    removeEventListener('online', watcher)
    removeEventListener('offline', watcher)
  }
}
export const useOffline = (): boolean => useSyncExternalStore(watchNetwork, () => !navigator.onLine || lineState() === 'lost')

interface Heard { kept: KeptTasks; fresh: boolean }
const tasksKey = (accountId: string): readonly string[] => [...KEYS.tasks, accountId]

/** ``signal``: a list asked for before a step was answered must not be kept over the answer. */
async function heard(accountId: string, signal: AbortSignal): Promise<Heard> {
  try {
    const rows = await take(api.GET('/api/v1/tasks', { signal }))
    signal.throwIfAborted()
    const kept = { accountId, rows, at: Date.now() }
    await keepTasks(kept).catch(readAllTheSame)
    void forgetBut('helpers', new Set(rows.map(({ task }) => task.task_id))).catch(readAllTheSame)
    void keepPictures(accountId, rows).catch(readAllTheSame)
    return { kept, fresh: true }
  } catch (error) {
    const kept = await keptTasks(accountId)
    if (kept === undefined) throw error
    return { kept, fresh: false }
  }
}

export const snapshotOf = (row: PatrolTask): string | null => row.evidence.find((ref) => ref.kind === 'snapshot')?.sha256 ?? null
const pictureUrl = (row: PatrolTask, sha256: string): string => `/api/v1/incidents/${row.incident.incident_id}/media/${sha256}`

/** Open tasks must be readable in a basement, picture included. */
async function keepPictures(accountId: string, rows: readonly PatrolTask[]): Promise<void> {
  const wanted = rows.flatMap((row) => { const sha256 = snapshotOf(row); return sha256 === null ? [] : [{ row, sha256 }] })
  await forgetBut('pictures', new Set(wanted.map(({ sha256 }) => sha256)))
  for (const { row, sha256 } of wanted) await picture(accountId, row, sha256).catch(() => null)
}

async function picture(accountId: string, row: PatrolTask, sha256: string): Promise<Blob> {
  const kept = await keptPicture(sha256, accountId)
  if (kept !== undefined) return kept
  const answer = await fetch(pictureUrl(row, sha256))
  if (!answer.ok) throw new Error(`picture: ${answer.status}`)
  const found = await answer.blob()
  await keepPicture(sha256, accountId, found).catch(readAllTheSame)
  return found
}

export function useSnapshot(accountId: string, row: PatrolTask): string | null {
  const sha256 = snapshotOf(row)
  const { data } = useQuery({ queryKey: ['picture', sha256], enabled: sha256 !== null, staleTime: Infinity, retry: false, queryFn: () => picture(accountId, row, sha256 ?? '') })
  const url = useMemo(() => (data === undefined ? null : URL.createObjectURL(data)), [data])
  useEffect(() => () => { if (url !== null) URL.revokeObjectURL(url) }, [url])
  return url
}

/** Keeps the tasks true while any screen is open: news renew them, and an answered step holds at once, without asking again. */
export function useAnswers(accountId: string): void {
  const client = useQueryClient()
  useEffect(() => {
    const renew = (): void => {
      void client.invalidateQueries({ queryKey: KEYS.tasks })
      void client.invalidateQueries({ queryKey: KEYS.rounds })
    }
    // Who was put off shift by the desk must not read that they are on it.
    const renewAll = (): void => {
      renew()
      void client.invalidateQueries({ queryKey: SESSION })
    }
    addEventListener('online', renewAll)
    const stopNews = onNews(renewAll)
    const stopDone = onDone((entry, task, round) => {
      if (round !== null) {
        client.setQueryData<HeardRounds>(roundsKey(accountId), (old) => old && { ...old, rounds: withRound(old.rounds, round) })
        void changeRound(accountId, round).catch(readAllTheSame)
      }
      const said = shiftIn(entry)
      if (said !== null) {
        void shiftTaken(client, said)
        void client.invalidateQueries({ queryKey: KEYS.roster })
      }
      if (task !== null) {
        client.setQueryData<Heard>(tasksKey(accountId), (old) => old && { ...old, kept: { ...old.kept, rows: withAnswered(old.kept.rows, task) } })
        void changeTasks(accountId, (rows) => withAnswered(rows, task)).catch(readAllTheSame)
      }
      renew()
    })
    return () => {
      removeEventListener('online', renewAll)
      stopNews()
      stopDone()
    }
  }, [client, accountId])
}

export function useTasks(accountId: string): { tasks: Tasks | null; error: unknown; again: () => void } {
  const { entries } = useQueue()
  const found = useQuery({ queryKey: tasksKey(accountId), queryFn: ({ signal }) => heard(accountId, signal), refetchInterval: 60_000, staleTime: 0, retry: false })
  const tasks = useMemo<Tasks | null>(() => {
    if (found.data === undefined) return null
    const { kept, fresh } = found.data
    return { at: kept.at, fresh, rows: kept.rows.map((row) => ({ ...row, ahead: ahead(row, entries) })) }
  }, [found.data, entries])
  return { tasks, error: found.error, again: () => void found.refetch() }
}

interface HeardRounds { rounds: MyRound[]; at: number; fresh: boolean }
const roundsKey = (accountId: string): readonly string[] => [...KEYS.rounds, accountId]

async function heardRounds(accountId: string, signal: AbortSignal): Promise<HeardRounds> {
  try {
    const rounds = await take(api.GET('/api/v1/my-rounds', { signal }))
    signal.throwIfAborted()
    await keepRounds({ accountId, rounds, at: Date.now() }).catch(readAllTheSame)
    return { rounds, at: Date.now(), fresh: true }
  } catch (error) {
    const kept = await keptRounds(accountId)
    if (kept === undefined) throw error
    return { rounds: kept.rounds, at: kept.at, fresh: false }
  }
}

/** My rounds of today, with what waits on this phone already done; they open and run out by the phone's clock. */
export function useRounds(accountId: string): RoundAhead[] | null {
  const { entries } = useQueue()
  const { data } = useQuery({ queryKey: roundsKey(accountId), queryFn: ({ signal }) => heardRounds(accountId, signal), refetchInterval: 60_000, staleTime: 0, retry: false })
  const minute = useMinute()
  return useMemo(() => data?.rounds.map((round) => roundAhead(round, entries, Math.max(minute, data.at))) ?? null, [data, entries, minute])
}

export function useChoices(accountId: string): Choices | null {
  const { data } = useQuery({
    queryKey: ['choices', accountId],
    staleTime: 3_600_000,
    retry: false,
    queryFn: async () => {
      try {
        const choices = await take(api.GET('/api/v1/findings/choices'))
        await keepChoices(accountId, choices).catch(readAllTheSame)
        return choices
      } catch (error) {
        const kept = await keptChoices(accountId)
        if (kept === undefined) throw error
        return kept
      }
    },
  })
  return data ?? null
}
