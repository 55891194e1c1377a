/** The community's map at the desk: its places, its cameras with what they look over, this incident and the others. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react'

import { lay, mark, over, useDrawing } from '../../map/drawing'
import { bounds, cornersOf } from '../../map/shapes'
import { useSpeech } from '../../text/texts'
import type { WhereGiven } from './given'

/** A house that repeats troubles is circled so widely, in metres. */
const AGAIN_M = 22

export function Map({ surroundings, incident, open, patterns }: WhereGiven): ReactNode {
  const { t, said } = useSpeech()
  const place = useRef<HTMLDivElement>(null)
  const name = t('web.map.title')
  const drawing = useDrawing(place, useMemo(() => ({ ...surroundings, name }), [surroundings, name]))
  const [lat, lon] = [incident?.where.position?.lat, incident?.where.position?.lon]

  useEffect(() => {
    if (drawing === null) return
    const around = surroundings.places.filter((each) => each.kind === 'spot' || each.kind === 'building')
    const here = lat === undefined || lon === undefined ? [] : [{ lat, lon }]
    const near = bounds([...here, ...cornersOf(around), ...surroundings.cameras.flatMap((each) => each.position ?? [])])
    if (near !== null) drawing.fitBounds(near, { padding: 28, maxZoom: 18, animate: false })
    place.current?.setAttribute('data-drawn', 'true')
  }, [drawing, surroundings, lat, lon])

  useEffect(() => {
    if (drawing === null) return
    const here = incident?.where.position
    const again = patterns.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
    const doubts = here == null || incident == null ? [] : [over(here, Math.max(8, incident.where.uncertainty_m), 'doubt')]
    lay(drawing, [...again.map((each) => over(each.position, AGAIN_M, 'again')), ...doubts])
    const marks = again.map((each) => mark(drawing, each.position, `×${each.now}`, 'again'))
    for (const [number, each] of again.entries()) marks[number]?.getElement().setAttribute('title', said(each.text))
    for (const other of open) {
      const at = other.where.position
      if (at != null && other.incident_id !== incident?.incident_id) marks.push(mark(drawing, at, '', `other edge-${other.severity}`))
    }
    if (here != null && incident != null) marks.push(mark(drawing, here, '', `here edge-${incident.severity}`))
    return () => marks.forEach((each) => each.remove())
  }, [drawing, incident, open, patterns, said])
  return <div ref={place} className="map" role="application" aria-label={name} />
}
