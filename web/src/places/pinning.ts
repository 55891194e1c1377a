/** Puts things on a plan, moves them and takes them off; each change is kept at once, and the last ones can be taken back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { PlanPage, PlanPin } from '../api/types'
import { pinOf, type Spot } from '../plan/spots'

export interface Thing { kind: PlanPin['kind']; of: string; name: string }
interface Change { thing: Thing; before: Spot | null }

export interface Pinning {
  put: (thing: Thing, at: Spot | null) => void
  undo: (() => void) | null
  bring: (picture: File) => void
  show: (shown: boolean) => void
  busy: boolean
  error: Error | null
}

/** ``plan`` undefined: the place has none yet. */
export function usePinning(place: string, plan: PlanPage | undefined): Pinning {
  const known = useQueryClient()
  const [past, setPast] = useState<readonly Change[]>([])
  const fresh = {
    onSuccess: (page: PlanPage): void => {
      known.setQueryData<PlanPage[]>(KEYS.plans, (all = []) => [...all.filter((each) => each.place_path !== page.place_path), page])
    },
    onSettled: () => known.invalidateQueries({ queryKey: KEYS.plans }),
  }
  const pinning = useMutation({
    mutationFn: ({ thing, at }: { thing: Thing; at: Spot | null }) => take(api.PUT('/api/v1/plans/pins', { body: { place_path: place, kind: thing.kind, of: thing.of, at } })),
    ...fresh,
  })
  const bringing = useMutation({
    mutationFn: (picture: File) => take(api.PUT('/api/v1/plans/drawing', {
      params: { query: { place_path: place } }, body: '', bodySerializer: () => picture, headers: { 'Content-Type': picture.type === '' ? 'application/octet-stream' : picture.type },
    })),
    ...fresh,
  })
  const showing = useMutation({ mutationFn: (shown: boolean) => take(api.PUT('/api/v1/plans/shown', { body: { place_path: place, shown } })), ...fresh })
  const all = [pinning, bringing, showing]
  const begin = (): void => all.forEach((each) => each.reset())
  const last = past.at(-1)
  return {
    put: (thing, at) => {
      begin()
      const before = plan === undefined ? null : pinOf(plan, thing.kind, thing.of)
      pinning.mutate({ thing, at }, { onSuccess: () => setPast((then) => [...then, { thing, before }]) })
    },
    undo: last === undefined ? null : () => {
      begin()
      pinning.mutate({ thing: last.thing, at: last.before }, { onSuccess: () => setPast((then) => then.filter((each) => each !== last)) })
    },
    bring: (picture) => {
      begin()
      bringing.mutate(picture)
    },
    show: (shown) => {
      begin()
      showing.mutate(shown)
    },
    busy: all.some((each) => each.isPending),
    error: all.find((each) => each.error !== null)?.error ?? null,
  }
}
