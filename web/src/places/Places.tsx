/** 地点: the plan of each estate, with its houses, spots and cameras put on it. */
import './places.css'

import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useOutletContext } from 'react-router'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { Me } from '../api/session'
import type { MapPlace, PlanPage } from '../api/types'
import { Failure, Loading, Nothing } from '../parts/states'
import { usePlans } from '../plan/plans'
import { useSpeech } from '../text/texts'
import { PlanRoom } from './PlanRoom'

/** What a plan may be of: communities, and whatever has one already. */
function homes(places: readonly MapPlace[], plans: readonly PlanPage[]): readonly MapPlace[] {
  return places.filter((place) => place.kind === 'community' || plans.some((plan) => plan.place_path === place.place_path))
}

export function Places(): ReactNode {
  const { t } = useSpeech()
  const me = useOutletContext<Me>()
  const around = useQuery({ queryKey: KEYS.map, queryFn: () => take(api.GET('/api/v1/map')), staleTime: 600_000 })
  const plans = usePlans()
  const [chosen, choose] = useState<string | null>(null)
  const error = around.error ?? plans.error
  if (around.data === undefined || plans.data === undefined) {
    return <main id="main" className="plan-page">{error === null ? <Loading /> : <Failure error={error} again={() => void Promise.all([around.refetch(), plans.refetch()])} />}</main>
  }
  const possible = homes(around.data.places, plans.data)
  const home = possible.find((each) => each.place_path === chosen) ?? possible[0]
  const select = possible.length > 1 && home !== undefined && (
    <Select value={home.place_path} onChange={choose} aria-label={t('web.places.community')} options={possible.map((each) => ({ value: each.place_path, label: each.name }))} />
  )
  return (
    <main id="main" className="plan-page">
      {home === undefined
        ? <Nothing title={t('web.places.no_places')} what={t('web.places.no_places_what')} />
        : <PlanRoom key={home.place_path} home={home} plan={plans.data.find((each) => each.place_path === home.place_path)} around={around.data} me={me} select={select} />}
    </main>
  )
}
