/** Puts things on a plan, moves them and takes them off, changes the drawing itself; each change is kept at once, and the last ones can be taken back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { PlanPage, PlanPin } from '../api/types'
import { pinOf, type Spot } from '../plan/spots'

export interface Thing { kind: PlanPin['kind']; of: string; name: string }
type Act = () => Promise<PlanPage>

export interface Pinning {
  put: (thing: Thing, at: Spot | null) => void
  undo: (() => void) | null
  bring: (picture: File) => void
  show: (shown: boolean) => void
  busy: boolean
  error: Error | null
}

const pin = (place: string, { kind, of }: Thing, at: Spot | null): Promise<PlanPage> => take(api.PUT('/api/v1/plans/pins', { body: { place_path: place, kind, of, at } }))

const show = (place: string, shown: boolean): Promise<PlanPage> => take(api.PUT('/api/v1/plans/shown', { body: { place_path: place, shown } }))

const draw = (place: string, picture: Blob): Promise<PlanPage> => take(api.PUT('/api/v1/plans/drawing', {
  params: { query: { place_path: place } }, body: '', bodySerializer: () => picture, headers: { 'Content-Type': picture.type === '' ? 'application/octet-stream' : picture.type },
}))

const drawingNow = (plan: PlanPage): Promise<Blob> => take(api.GET('/api/v1/media/{sha256}', { params: { path: { sha256: plan.sha256 } }, parseAs: 'blob' }))

/** ``plan`` undefined: the place has none yet. */
export function usePinning(place: string, plan: PlanPage | undefined): Pinning {
  const known = useQueryClient()
  const [past, setPast] = useState<readonly Act[]>([])
  const doing = useMutation({
    mutationFn: (act: Act) => act(),
    onSuccess: (page: PlanPage) => {
      known.setQueryData<PlanPage[]>(KEYS.plans, (all = []) => [...all.filter((each) => each.place_path !== page.place_path), page])
    },
    // Beside it, not before the next step: the answer is the plan already.
    onSettled: () => { void known.invalidateQueries({ queryKey: KEYS.plans }) },
  })
  const run = (act: Act, back: Act | null): void => doing.mutate(act, { onSuccess: () => { if (back !== null) setPast((then) => [...then, back]) } })
  const last = past.at(-1)
  return {
    put: (thing, at) => {
      const before = plan === undefined ? null : pinOf(plan, thing.kind, thing.of)
      run(() => pin(place, thing, at), () => pin(place, thing, before))
    },
    undo: last === undefined ? null : () => doing.mutate(last, { onSuccess: () => setPast((then) => then.filter((each) => each !== last)) }),
    bring: (picture) => {
      if (plan === undefined) {
        run(() => draw(place, picture), null)
        return
      }
      const before = drawingNow(plan)
      // Another drawing is shown, also where the one before was laid aside.
      run(() => before.then(() => draw(place, picture)), async () => {
        const page = await draw(place, await before)
        return plan.shown ? page : show(place, false)
      })
    },
    show: (shown) => run(() => show(place, shown), () => show(place, !shown)),
    busy: doing.isPending,
    error: doing.error,
  }
}
