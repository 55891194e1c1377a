/** One thing on the plan: dragged by the pointer, or moved by the arrow keys. */
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

import { On, spotAt } from '../plan/Sheet'
import type { Spot } from '../plan/spots'
import { useSpeech } from '../text/texts'
import type { Pinning, Thing } from './pinning'

const NUDGE = 0.01
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-NUDGE, 0], ArrowRight: [NUDGE, 0], ArrowUp: [0, -NUDGE], ArrowDown: [0, NUDGE] }
const bounded = (part: number): number => Math.min(1, Math.max(0, part))

/** ``put`` null: it is only looked at. */
export function Stick({ thing, spot, put }: { thing: Thing; spot: Spot; put: Pinning['put'] | null }): ReactNode {
  const { t } = useSpeech()
  const [held, setHeld] = useState<Spot | null>(null)
  if (put === null) return <On spot={spot}><i className={`dot dot-${thing.kind}`} /><span className={`pin pin-${thing.kind}`}>{thing.name}</span></On>
  const over = (event: PointerEvent): Spot => spotAt(event.currentTarget.closest('.sheet-paper') ?? event.currentTarget, event)
  const nudge = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key]
    if (by === undefined) return
    event.preventDefault()
    put(thing, { x: bounded(spot.x + by[0]), y: bounded(spot.y + by[1]) })
  }
  return (
    <On spot={held ?? spot}>
      <button type="button" className={`stick${held === null ? '' : ' stick-held'}`} aria-label={t('web.places.stick', { name: thing.name })} data-stick={thing.of} onKeyDown={nudge}
        onPointerDown={(event) => {
          event.stopPropagation()
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) setHeld(over(event))
        }}
        onPointerUp={(event) => {
          event.currentTarget.releasePointerCapture(event.pointerId)
          if (held !== null) put(thing, over(event))
          setHeld(null)
        }}>
        <i className={`dot dot-${thing.kind}`} />
      </button>
      <span className={`pin pin-${thing.kind}`}>{thing.name}</span>
    </On>
  )
}
