/** Where it is: on a plan of the estate, on the community's own map, or, on a machine that cannot draw one, as a list by distance. */
import { lazy, useState, type ReactNode } from 'react'

import type { PlanPage } from '../../api/types'
import { canDraw } from '../../map/canDraw'
import { Late } from '../../parts/Late'
import { Nothing } from '../../parts/states'
import { planOf } from '../../plan/spots'
import { useSpeech } from '../../text/texts'
import type { WhereGiven } from './given'
import { Nearby } from './Nearby'
import { Patterns } from './Patterns'
import { Plan } from './Plan'
import { atSamePlace } from './repeated'

const Map = lazy(async () => ({ default: (await import('./Map')).Map }))

type View = 'plan' | 'map' | 'list'

/** A plan comes first: somebody brought it because it says more than the map. */
function viewsOf(plan: PlanPage | null, located: boolean, drawn: boolean, listed: boolean): readonly View[] {
  return [...(plan === null ? [] : ['plan' as const]), ...(located && drawn ? ['map' as const] : []), ...(located && listed ? ['list' as const] : [])]
}

export function Where(given: WhereGiven): ReactNode {
  const { t } = useSpeech()
  const [drawn] = useState(canDraw)
  const [chosen, choose] = useState<View | null>(null)
  const { incident, plans, patterns, surroundings } = given
  const plan = incident === null ? (plans.find((each) => each.shown) ?? null) : planOf(incident.where.place_path, plans)
  const located = incident === null ? surroundings.places.some((each) => each.position != null) : incident.where.position != null
  const views = viewsOf(plan, located, drawn, incident !== null)
  const view = views.find((each) => each === chosen) ?? views[0]
  return (
    <>
      <h2>{t('web.map.title')} {views.filter((each) => each !== view).map((each) => <button key={each} type="button" className="plain" onClick={() => choose(each)}>{t(`web.map.as_${each}`)}</button>)}</h2>
      {located && !drawn && <p className="quiet">{t('web.map.no_webgl')}</p>}
      {view === undefined && <Nothing title={t('web.map.unknown')} what={t('web.map.unknown_long')} />}
      {view === 'plan' && plan !== null && <Plan {...given} plan={plan} />}
      {view === 'map' && <Late rows={4}><Map {...given} /></Late>}
      {view === 'list' && incident !== null && <Nearby {...given} incident={incident} />}
      {incident !== null && <Patterns patterns={patterns.filter((each) => atSamePlace(each, incident.where))} />}
    </>
  )
}
