/** My tasks as pins on the community's map, with where I am. Each pin is a button; what it says, the list says too. */
import './map.css'
import './within'

import type { Map as Drawing } from 'maplibre-gl'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'

import type { MapPlace } from '../../api/types'
import { lay, put, over, useDrawing } from '../../map/drawing'
import { bounds, cornersOf } from '../../map/shapes'
import { Icon } from '../../parts/Icon'
import { useSpeech } from '../../text/texts'
import type { Row } from '../usePatrol'
import type { meAt, Pin } from './pins'

/** A pin's place is at least so wide, in metres: one that nobody doubts is seen all the same. */
const LEAST_M = 8
const CLOSEST = 18.5
/** Room at the edges for the pins themselves. */
const FIT = { padding: 56, maxZoom: 18, animate: false }

interface Given { ground: readonly MapPlace[]; pins: readonly Pin<Row>[]; me: ReturnType<typeof meAt>; chosen: string | null; choose: (key: string) => void }

/** The pin's most urgent task names it. */
export const keyOf = (pin: Pin<Row>): string => pin.rows[0]?.row.task.task_id ?? ''

function pinElement(pin: Pin<Row>, name: string): HTMLButtonElement {
  const [first] = pin.rows
  const element = document.createElement('button')
  element.type = 'button'
  element.className = `task-pin sev-${first?.row.incident.severity ?? 'minor'}`
  element.dataset['pin'] = keyOf(pin)
  element.dataset['state'] = first?.row.ahead.state ?? ''
  element.setAttribute('aria-label', name)
  const head = document.createElement('b')
  const grave = first?.row.incident.severity === 'life_safety' ? '!' : ''
  head.textContent = `${grave}${pin.rows.map((each) => each.number).join('·')}`
  const foot = document.createElement('span')
  foot.textContent = first?.row.place_name ?? ''
  element.append(head, foot)
  return element
}

export function TaskMap({ ground, pins, me, chosen, choose }: Given): ReactNode {
  const { t, said } = useSpeech()
  const place = useRef<HTMLDivElement>(null)
  const name = t('web.patrol.map.name')
  const drawing = useDrawing(place, useMemo(() => ({ places: [...ground], cameras: [], buttons: false, name }), [ground, name]))
  const fitted = useRef<{ drawing: Drawing; spots: string } | null>(null)
  const buttons = useRef<readonly HTMLElement[]>([])
  const left = useRef<string | null>(null)
  const spots = pins.map((pin) => `${pin.at.lat},${pin.at.lon}`).join(' ')
  const all = useMemo(() => bounds([...pins.map((pin) => pin.at), ...(me === null ? [] : [me.at])]) ?? bounds(cornersOf(ground)), [pins, me, ground])

  useEffect(() => {
    // Where the person has moved the map to stays, until other tasks lie on it.
    if (drawing === null || all === null || (fitted.current?.drawing === drawing && fitted.current.spots === spots)) return
    fitted.current = { drawing, spots }
    drawing.fitBounds(all, FIT)
  }, [drawing, spots, all])

  useEffect(() => {
    if (drawing === null) return
    drawing.setMaxZoom(CLOSEST)
    // The most urgent comes first for a keyboard.
    const marks = pins.map((pin) => {
      const words = pin.rows.map(({ row, number }) => `${number} ${t(`severity.${row.incident.severity}`)} ${t(`state.task.${row.ahead.state}`)} ${said({ zh: row.task.title_zh, en: row.task.title_en })} ${row.place_name}`)
      const element = pinElement(pin, words.join('；'))
      element.addEventListener('click', (event) => { event.stopPropagation(); choose(keyOf(pin)) })
      const marker = put(drawing, pin.at, element)
      // The pins are made anew with each news; a keyboard stays where it was.
      if (keyOf(pin) === left.current) element.focus({ preventScroll: true })
      return marker
    })
    left.current = null
    buttons.current = marks.map((each) => each.getElement())
    place.current?.setAttribute('data-drawn', String(pins.length))
    return () => {
      left.current = buttons.current.find((each) => each === document.activeElement)?.dataset['pin'] ?? null
      marks.forEach((each) => each.remove())
    }
  }, [drawing, pins, choose, t, said])

  // By itself: a press must not take the pressed button away. On top for a thumb: the chosen one, then the most urgent.
  useEffect(() => {
    buttons.current.forEach((each, index) => {
      const pressed = each.dataset['pin'] === chosen
      each.setAttribute('aria-pressed', String(pressed))
      each.style.zIndex = String(buttons.current.length - index + (pressed ? 100 : 0))
    })
  }, [drawing, pins, chosen, t, said])

  const [lat, lon, accuracy, old] = [me?.at.lat, me?.at.lon, me?.accuracyM ?? 0, me?.old === true]
  useEffect(() => {
    if (drawing === null) return
    const doubts = pins.map((pin) => over(pin.at, Math.max(LEAST_M, pin.doubtM), 'doubt'))
    if (lat === undefined || lon === undefined) {
      lay(drawing, doubts)
      return
    }
    lay(drawing, [...doubts, over({ lat, lon }, Math.max(LEAST_M, accuracy), old ? 'me-old' : 'me')])
    const element = document.createElement('span')
    element.className = old ? 'me-dot me-old' : 'me-dot'
    element.dataset['me'] = old ? 'old' : 'now'
    const mine = put(drawing, { lat, lon }, element)
    return () => { mine.remove() }
  }, [drawing, pins, lat, lon, accuracy, old])

  return (
    <div className="task-map">
      <div ref={place} className="map" role="group" aria-label={name} />
      <span className="map-buttons">
        <button type="button" onClick={() => drawing?.zoomIn()} aria-label={t('web.plan.larger')}>+</button>
        <button type="button" onClick={() => drawing?.zoomOut()} aria-label={t('web.plan.smaller')}>−</button>
        <button type="button" onClick={() => all !== null && drawing?.fitBounds(all, FIT)} aria-label={t('web.patrol.map.all')}><Icon name="pin" /></button>
      </span>
    </div>
  )
}
