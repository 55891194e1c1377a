/** The community's own map: its places, its cameras with what they look over, this incident and the others. No tiles of anybody. */
import 'maplibre-gl/dist/maplibre-gl.css'

import { Map as Drawing, Marker, NavigationControl, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl'
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { Surroundings } from '../../api/types'
import { useSpeech } from '../../text/texts'
import { useLook } from '../../theme/look'
import { bounds, circle, shapeOf, type Point } from './shapes'
import type { WhereGiven } from './Where'

setWorkerUrl(worker)

type Feature = GeoJSON.Feature<GeoJSON.Polygon>
const collection = (features: Feature[]): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features })
const feature = (kind: string, rings: GeoJSON.Position[][]): Feature => ({ type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates: rings } })
const area = (at: Point, radius: number, kind: string): Feature => feature(kind, [circle(at, radius)])
const DRAWN: readonly string[] = ['community', 'grid', 'spot', 'building']

function styleOf(): StyleSpecification {
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  const of = (kind: string): ['==', ['get', 'kind'], string] => ['==', ['get', 'kind'], kind]
  return {
    version: 8,
    sources: { areas: { type: 'geojson', data: collection([]) }, doubt: { type: 'geojson', data: collection([]) } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colour('--sunk') } },
      { id: 'community', type: 'line', source: 'areas', filter: of('community'), paint: { 'line-color': colour('--ink3'), 'line-width': 1.5 } },
      { id: 'grid', type: 'line', source: 'areas', filter: of('grid'), paint: { 'line-color': colour('--line2'), 'line-dasharray': [3, 2] } },
      { id: 'spot', type: 'fill', source: 'areas', filter: of('spot'), paint: { 'fill-color': colour('--jade-soft'), 'fill-outline-color': colour('--line2') } },
      { id: 'building', type: 'fill', source: 'areas', filter: of('building'), paint: { 'fill-color': colour('--card'), 'fill-outline-color': colour('--ink3') } },
      { id: 'view', type: 'line', source: 'areas', filter: of('view'), paint: { 'line-color': colour('--jade'), 'line-opacity': 0.6 } },
      { id: 'again', type: 'fill', source: 'doubt', filter: of('again'), paint: { 'fill-color': colour('--amber'), 'fill-opacity': 0.22 } },
      { id: 'doubt', type: 'fill', source: 'doubt', filter: of('doubt'), paint: { 'fill-color': colour('--sev-life'), 'fill-opacity': 0.14 } },
    ],
  }
}

/** A house that repeats troubles is circled so widely, in metres. */
const AGAIN_M = 22

function label(text: string, kind: string): HTMLElement {
  const element = document.createElement('span')
  element.className = `pin pin-${kind}`
  element.textContent = text
  return element
}

const mark = (drawing: Drawing, at: Point, text: string, kind: string, anchor: 'center' | 'top' = 'center'): Marker =>
  new Marker({ element: label(text, kind), anchor }).setLngLat([at.lon, at.lat]).addTo(drawing)

/** The drawing with all that stays; made anew only for another community or another look. */
function useDrawing(place: React.RefObject<HTMLDivElement | null>, surroundings: Surroundings): Drawing | null {
  const look = useLook()
  const [ready, setReady] = useState<Drawing | null>(null)
  useEffect(() => {
    if (place.current === null) return
    const frame = place.current
    const drawing = new Drawing({
      container: frame, style: styleOf(), zoom: 16, attributionControl: false, fadeDuration: 0,
      localIdeographFontFamily: '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif', dragRotate: false, pitchWithRotate: false,
    })
    drawing.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    const known = surroundings.places.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
    const cameras = surroundings.cameras.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
    drawing.on('load', () => {
      const areas = known.flatMap((each) => {
        const shape = DRAWN.includes(each.kind) ? shapeOf(each) : null
        return shape === null ? [] : [feature(each.kind, shape)]
      })
      void drawing.getSource<GeoJSONSource>('areas')?.setData(collection([...areas, ...cameras.map((each) => area(each.position, each.view_radius_m, 'view'))]))
      setReady(drawing)
    })
    for (const each of known) if (each.kind === 'building' || each.kind === 'spot') mark(drawing, each.position, each.name, each.kind)
    for (const each of cameras) mark(drawing, each.position, each.name, 'camera', 'top')
    return () => {
      setReady(null)
      drawing.remove()
    }
  }, [place, surroundings, look])
  return ready
}

export function Map({ surroundings, incident, queue, patterns }: WhereGiven): ReactNode {
  const { t, said } = useSpeech()
  const place = useRef<HTMLDivElement>(null)
  const drawing = useDrawing(place, surroundings)
  const [lat, lon] = [incident?.where.position?.lat, incident?.where.position?.lon]

  useEffect(() => {
    if (drawing === null) return
    const around = [...surroundings.places.filter((each) => each.kind === 'spot' || each.kind === 'building'), ...surroundings.cameras]
    const near = bounds([...(lat === undefined || lon === undefined ? [] : [{ lat, lon }]), ...around.flatMap((each) => each.position ?? [])])
    if (near !== null) drawing.fitBounds(near, { padding: 28, maxZoom: 18, animate: false })
    place.current?.setAttribute('data-drawn', 'true')
  }, [drawing, surroundings, lat, lon])

  useEffect(() => {
    if (drawing === null) return
    const here = incident?.where.position
    const again = patterns.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
    const doubts = here == null || incident == null ? [] : [area(here, Math.max(8, incident.where.uncertainty_m), 'doubt')]
    void drawing.getSource<GeoJSONSource>('doubt')?.setData(collection([...again.map((each) => area(each.position, AGAIN_M, 'again')), ...doubts]))
    const marks = again.map((each) => mark(drawing, each.position, `×${each.now}`, 'again'))
    for (const [number, each] of again.entries()) marks[number]?.getElement().setAttribute('title', said(each.text))
    for (const { incident: other } of queue) {
      const at = other.where.position
      if (at != null && other.incident_id !== incident?.incident_id) marks.push(mark(drawing, at, '', `other edge-${other.severity}`))
    }
    if (here != null && incident != null) marks.push(mark(drawing, here, '', `here edge-${incident.severity}`))
    return () => marks.forEach((each) => each.remove())
  }, [drawing, incident, queue, patterns, said])
  return <div ref={place} className="map" role="application" aria-label={t('web.map.title')} />
}
