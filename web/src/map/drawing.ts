/** The community's own map, drawn from its places alone: no tiles of anybody, nothing from outside. What lies on it is its user's to add. */
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'

import { Map as Drawing, Marker, NavigationControl, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl'
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useState } from 'react'

import type { Surroundings } from '../api/types'
import { useLook } from '../theme/look'
import { circle, shapeOf, type Point } from './shapes'

setWorkerUrl(worker)
/** Where the built worker lies; a phone that keeps it asks for it elsewhere. */
export const WORKER: string = worker

export type Feature = GeoJSON.Feature<GeoJSON.Polygon>
/** What lies over the places: where it may be, what comes back, where the phone is. */
export type Over = 'doubt' | 'again' | 'me' | 'me-old'

const DRAWN: readonly string[] = ['community', 'grid', 'spot', 'building']
const collection = (features: readonly Feature[]): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features: [...features] })
const feature = (kind: string, rings: GeoJSON.Position[][]): Feature => ({ type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates: rings } })
const area = (at: Point, radius: number, kind: string): Feature => feature(kind, [circle(at, radius)])
/** ``radius`` in metres. */
export const over = (at: Point, radius: number, kind: Over): Feature => area(at, radius, kind)

function styleOf(): StyleSpecification {
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  const of = (kind: string): ['==', ['get', 'kind'], string] => ['==', ['get', 'kind'], kind]
  return {
    version: 8,
    sources: { areas: { type: 'geojson', data: collection([]) }, over: { type: 'geojson', data: collection([]) } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colour('--sunk') } },
      { id: 'community', type: 'line', source: 'areas', filter: of('community'), paint: { 'line-color': colour('--ink3'), 'line-width': 1.5 } },
      { id: 'grid', type: 'line', source: 'areas', filter: of('grid'), paint: { 'line-color': colour('--line2'), 'line-dasharray': [3, 2] } },
      { id: 'spot', type: 'fill', source: 'areas', filter: of('spot'), paint: { 'fill-color': colour('--jade-soft'), 'fill-outline-color': colour('--line2') } },
      { id: 'building', type: 'fill', source: 'areas', filter: of('building'), paint: { 'fill-color': colour('--card'), 'fill-outline-color': colour('--ink3') } },
      { id: 'view', type: 'line', source: 'areas', filter: of('view'), paint: { 'line-color': colour('--jade'), 'line-opacity': 0.6 } },
      { id: 'again', type: 'fill', source: 'over', filter: of('again'), paint: { 'fill-color': colour('--amber'), 'fill-opacity': 0.22 } },
      { id: 'doubt', type: 'fill', source: 'over', filter: of('doubt'), paint: { 'fill-color': colour('--sev-life'), 'fill-opacity': 0.14 } },
      { id: 'me', type: 'fill', source: 'over', filter: of('me'), paint: { 'fill-color': colour('--blue'), 'fill-opacity': 0.18 } },
      { id: 'me-old', type: 'line', source: 'over', filter: of('me-old'), paint: { 'line-color': colour('--ink3'), 'line-width': 1.5, 'line-dasharray': [2, 2] } },
    ],
  }
}

/** ``element`` lies on the map with its middle, or its upper edge, at ``at``. */
export const put = (drawing: Drawing, at: Point, element: HTMLElement, anchor: 'center' | 'top' = 'center'): Marker =>
  new Marker({ element, anchor }).setLngLat([at.lon, at.lat]).addTo(drawing)

export function mark(drawing: Drawing, at: Point, text: string, kind: string, anchor: 'center' | 'top' = 'center'): Marker {
  const element = document.createElement('span')
  element.className = `pin pin-${kind}`
  element.textContent = text
  return put(drawing, at, element, anchor)
}

export function lay(drawing: Drawing, features: readonly Feature[]): void {
  void drawing.getSource<GeoJSONSource>('over')?.setData(collection(features))
}

interface Given extends Surroundings {
  /** The map's own buttons for larger and smaller; without them its user has some. */
  buttons?: boolean
  name: string
}

/** The drawing with all that stays; made anew only for other places or another look. ``given`` must be the same object while nothing changes. */
export function useDrawing(place: React.RefObject<HTMLDivElement | null>, given: Given): Drawing | null {
  const look = useLook()
  const [ready, setReady] = useState<Drawing | null>(null)
  useEffect(() => {
    if (place.current === null) return
    const drawing = new Drawing({
      container: place.current, style: styleOf(), zoom: 16, attributionControl: false, fadeDuration: 0, locale: { 'Map.Title': given.name },
      localIdeographFontFamily: '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif', dragRotate: false, pitchWithRotate: false,
    })
    drawing.touchZoomRotate.disableRotation()
    if (given.buttons !== false) drawing.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    const known = given.places.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
    const cameras = given.cameras.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
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
  }, [place, given, look])
  return ready
}
