/** The community from above, with everything open whose place may be told. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react'

import type { MapPlace, WallRow } from '../api/types'
import { lay, mark, over, useDrawing } from '../map/drawing'
import { bounds, cornersOf } from '../map/shapes'
import { useSpeech } from '../text/texts'

/** Danger to life is ringed so widely, in metres. */
const RING_M = 30

export function WallMap({ places, rows }: { places: readonly MapPlace[]; rows: readonly WallRow[] }): ReactNode {
  const { t, said } = useSpeech()
  const place = useRef<HTMLDivElement>(null)
  const name = t('web.map.title')
  const drawing = useDrawing(place, useMemo(() => ({ places: [...places], cameras: [], name, buttons: false }), [places, name]))

  useEffect(() => {
    if (drawing === null) return
    const around = places.filter((each) => each.kind === 'spot' || each.kind === 'building')
    const all = bounds(cornersOf(around))
    const fit = (): void => {
      if (all !== null) drawing.fitBounds(all, { padding: 24, maxZoom: 18, animate: false })
    }
    fit()
    drawing.on('resize', fit)
    place.current?.setAttribute('data-drawn', 'true')
    return () => void drawing.off('resize', fit)
  }, [drawing, places])

  useEffect(() => {
    if (drawing === null) return
    // The gravest last: it lies on top.
    const known = rows.flatMap((row) => (row.position == null ? [] : [{ ...row, position: row.position }])).reverse()
    lay(drawing, known.filter((row) => row.severity === 'life_safety').map((row) => over(row.position, RING_M, 'doubt')))
    const marks = known.map((row) => mark(drawing, row.position, '', `here edge-${row.severity}`))
    for (const [at, row] of known.entries()) marks[at]?.getElement().setAttribute('title', `${row.number} ${said(row.title)}`)
    return () => marks.forEach((each) => each.remove())
  }, [drawing, rows, said])
  return <div ref={place} className="map" role="application" aria-label={name} />
}
