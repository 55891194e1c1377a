/** A plan of the estate, made larger and smaller in its frame; what lies on it keeps its own size. */
import './plan.css'

import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react'

import type { PlanPage } from '../api/types'
import { useSpeech } from '../text/texts'
import { drawingOf } from './plans'
import type { Spot } from './spots'

interface Given {
  plan: PlanPage; name: string
  /** Brought into the middle when it changes. */
  look?: Spot | null
  /** Somebody pressed on the paper itself. */
  press?: ((at: Spot) => void) | undefined
  children: ReactNode
}

const SIZES = [1, 1.5, 2, 3, 4] as const

export function Sheet({ plan, name, look = null, press, children }: Given): ReactNode {
  const { t } = useSpeech()
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState(0)
  const times = SIZES[size] ?? 1
  const ratio = plan.width / plan.height
  const { x, y } = look ?? { x: 0.5, y: 0.5 }
  useEffect(() => {
    const view = frame.current
    view?.scrollTo(x * view.scrollWidth - view.clientWidth / 2, y * view.scrollHeight - view.clientHeight / 2)
  }, [x, y, times])
  const pressed = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button === 0) press?.(spotAt(event.currentTarget, event))
  }
  return (
    <div className="sheet">
      <div className="sheet-view" ref={frame} tabIndex={0} role="group" aria-label={t('web.plan.of', { name })}>
        <div className={press === undefined ? 'sheet-paper' : 'sheet-paper sheet-pressed'} style={{ width: `calc(${times} * min(100cqw, 100cqh * ${ratio}))`, aspectRatio: ratio }} onPointerDown={pressed}>
          <img src={drawingOf(plan)} alt="" width={plan.width} height={plan.height} draggable={false} />
          {children}
        </div>
      </div>
      <span className="sheet-size">
        <button type="button" disabled={size === SIZES.length - 1} onClick={() => setSize(size + 1)} aria-label={t('web.plan.larger')}>+</button>
        <button type="button" disabled={size === 0} onClick={() => setSize(size - 1)} aria-label={t('web.plan.smaller')}>−</button>
      </span>
    </div>
  )
}

const bounded = (part: number): number => Math.min(1, Math.max(0, part))

/** Where on the paper a pointer is. */
export function spotAt(paper: Element, event: { clientX: number; clientY: number }): Spot {
  const edge = paper.getBoundingClientRect()
  return { x: bounded((event.clientX - edge.left) / edge.width), y: bounded((event.clientY - edge.top) / edge.height) }
}

/** Something on the paper, its middle at the spot. */
export function On({ spot, children }: { spot: Spot; children: ReactNode }): ReactNode {
  return <span className="sheet-on" style={{ left: `${(spot.x * 100).toFixed(2)}%`, top: `${(spot.y * 100).toFixed(2)}%` }}>{children}</span>
}
