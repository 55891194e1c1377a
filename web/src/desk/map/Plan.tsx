/** The plan of the estate at the desk: its places and cameras, this incident and the others, and what keeps coming back. */
import '../../map/map.css'

import type { ReactNode } from 'react'

import type { PlanPage } from '../../api/types'
import { On, Sheet } from '../../plan/Sheet'
import { spotOf } from '../../plan/spots'
import { useSpeech } from '../../text/texts'
import type { WhereGiven } from './given'

export function Plan({ plan, surroundings, incident, open, patterns }: WhereGiven & { plan: PlanPage }): ReactNode {
  const { t, said } = useSpeech()
  const { places, cameras } = surroundings
  const named = new Map([...places.map((each) => [each.place_path, each.name] as const), ...cameras.map((each) => [each.camera_id, each.name] as const)])
  const here = incident === null ? null : spotOf(incident.where, plan, places)
  const others = open.flatMap((other) => {
    const spot = other.incident_id === incident?.incident_id ? null : spotOf(other.where, plan, places)
    return spot === null ? [] : [{ other, spot }]
  })
  const repeated = patterns.flatMap((pattern) => {
    const spot = spotOf(pattern, plan, places)
    return spot === null ? [] : [{ pattern, spot }]
  })
  return (
    <>
      {incident !== null && here === null && <p className="quiet">{t('web.plan.not_on_it')}</p>}
      <Sheet plan={plan} name={named.get(plan.place_path) ?? ''} look={here}>
        {plan.pins.map((pin) => <On key={`${pin.kind} ${pin.of}`} spot={pin}><i className={`dot dot-${pin.kind}`} /><span className={`pin pin-${pin.kind}`}>{named.get(pin.of)}</span></On>)}
        {repeated.map(({ pattern, spot }) => <On key={`${pattern.kind} ${pattern.incidents[0]?.incident_id ?? ''}`} spot={spot}><span className="pin-again" title={said(pattern.text)}>×{pattern.now}</span></On>)}
        {others.map(({ other, spot }) => <On key={other.incident_id} spot={spot}><span className={`pin-other edge-${other.severity}`} /></On>)}
        {incident !== null && here !== null && <On spot={here}><span className={`pin-here edge-${incident.severity}`} /></On>}
      </Sheet>
    </>
  )
}
