/** What the camera pages ask of the brain, and which news of the feed makes which answer old. */
import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

import { api, take } from '../api/client'
import { onNews } from '../api/feed'
import { KEYS } from '../api/queries'
import type { components } from '../generated/schema'

export type Schemas = components['schemas']
export type CameraPage = Schemas['CameraPage']
export type CommandPage = Schemas['CommandPage']
export type PackCard = Schemas['PackCard']

export const cameraKey = (id: string): readonly string[] => ['camera', id]
const commandKey = (id: string): readonly string[] => ['command', id]
/** A command that nobody hears of by the feed is asked for this often. */
const POLL_MS = 2000
const OPEN: readonly string[] = ['queued', 'delivered']

export const isOpen = (command: CommandPage | null | undefined): boolean => command != null && OPEN.includes(command.state)

/** For as long as a camera page is open: what the feed tells of cameras and commands is fetched anew. */
export function useCameraNews(): void {
  const known = useQueryClient()
  useEffect(
    () =>
      onNews(({ topic, subjectId }) => {
        if (topic !== 'camera' && topic !== 'command') return
        if (topic === 'command') {
          void known.invalidateQueries({ queryKey: commandKey(subjectId) })
          // What news of a camera make old in the list is fetched anew in every room (desk/useQueue.ts).
          void known.invalidateQueries({ queryKey: KEYS.cameras })
        }
        void known.invalidateQueries({ queryKey: ['camera'] })
      }),
    [known],
  )
}

export function useCameras(): UseQueryResult<Schemas['CameraList']> {
  return useQuery({ queryKey: KEYS.cameras, queryFn: () => take(api.GET('/api/v1/cameras')), refetchInterval: 30_000 })
}

export function useCamera(id: string): UseQueryResult<CameraPage> {
  return useQuery({
    queryKey: cameraKey(id),
    queryFn: ({ signal }) => takePage(api.GET('/api/v1/cameras/{camera_id}', { params: { path: { camera_id: id } }, signal })),
    refetchInterval: (query) => ((query.state.data?.open_commands.length ?? 0) > 0 || query.state.data?.camera.state !== 'live' ? 3000 : 30_000),
  })
}

export function usePacks(): UseQueryResult<PackCard[]> {
  return useQuery({ queryKey: ['packs'], queryFn: () => take(api.GET('/api/v1/packs')) })
}

export function usePlaces(): UseQueryResult<Schemas['PublicPlace'][]> {
  return useQuery({ queryKey: ['places'], queryFn: () => take(api.GET('/api/v1/places')) })
}

export function useCommand(id: string | null): UseQueryResult<CommandPage> {
  return useQuery({
    queryKey: commandKey(id ?? ''),
    queryFn: () => take(api.GET('/api/v1/commands/{command_id}', { params: { path: { command_id: id ?? '' } } })),
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data === undefined || isOpen(query.state.data) ? POLL_MS : false),
  })
}

/** The client's types widen a pair of numbers to a list of them; on the wire a corner is a pair. */
export async function takePage(asked: Parameters<typeof take<unknown>>[0]): Promise<CameraPage> {
  return (await take(asked)) as CameraPage
}

/** A change of one camera. Its answer is the camera's new page; a refusal because somebody was faster brings the fresh one. */
export function useChange<Asked>(id: string, ask: (asked: Asked) => Promise<CameraPage>): UseMutationResult<CameraPage, Error, Asked> {
  const known = useQueryClient()
  return useMutation({
    mutationFn: ask,
    onSuccess: (page) => known.setQueryData(cameraKey(id), page),
    onSettled: async () => {
      await known.invalidateQueries({ queryKey: cameraKey(id) })
      await known.invalidateQueries({ queryKey: KEYS.cameras })
    },
  })
}

export const pictureOf = (cameraId: string, sha256: string): string =>
  `/api/v1/cameras/${encodeURIComponent(cameraId)}/pictures/${sha256}`
