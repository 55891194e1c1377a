/** The community's own map: its places, its cameras with what they look over, this incident and the others. No tiles of anybody. */
import 'maplibre-gl/dist/maplibre-gl.css'

import { Map as Drawing, Marker, NavigationControl, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl'
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'
import { useLook } from '../../theme/look'
import { bounds, circle, shapeOf } from './shapes'
import type { WhereGiven } from './Where'

setWorkerUrl(worker)

type Feature = GeoJSON.Feature<GeoJSON.Polygon>
const collection = (features: Feature[]): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features })
const feature = (kind: string, rings: GeoJSON.Position[][]): Feature => ({ type: 'Feature', properties: { kind }, geometry: { type: 'Polygon', coordinates: rings } })
const area = (at: { lat: number; lon: number }, radius: number, kind: string): Feature => feature(kind, [circle(at, radius)])
const DRAWN: readonly string[] = ['community', 'grid', 'spot', 'building']

function styleOf(): StyleSpecification {
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  return {
    version: 8,
    sources: { areas: { type: 'geojson', data: collection([]) } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colour('--sunk') } },
      { id: 'community', type: 'line', source: 'areas', filter: ['==', ['get', 'kind'], 'community'], paint: { 'line-color': colour('--ink3'), 'line-width': 1.5 } },
      { id: 'grid', type: 'line', source: 'areas', filter: ['==', ['get', 'kind'], 'grid'], paint: { 'line-color': colour('--line2'), 'line-dasharray': [3, 2] } },
      { id: 'spot', type: 'fill', source: 'areas', filter: ['==', ['get', 'kind'], 'spot'], paint: { 'fill-color': colour('--jade-soft'), 'fill-outline-color': colour('--line2') } },
      { id: 'building', type: 'fill', source: 'areas', filter: ['==', ['get', 'kind'], 'building'], paint: { 'fill-color': colour('--card'), 'fill-outline-color': colour('--ink3') } },
      { id: 'view', type: 'line', source: 'areas', filter: ['==', ['get', 'kind'], 'view'], paint: { 'line-color': colour('--jade'), 'line-opacity': 0.6 } },
      { id: 'doubt', type: 'fill', source: 'areas', filter: ['==', ['get', 'kind'], 'doubt'], paint: { 'fill-color': colour('--sev-life'), 'fill-opacity': 0.14 } },
    ],
  }
}

function label(text: string, kind: string): HTMLElement {
  const element = document.createElement('span')
  element.className = `pin pin-${kind}`
  element.textContent = text
  return element
}

export function Map({ surroundings, incident, queue }: WhereGiven): ReactNode {
  const { t } = useSpeech()
  const look = useLook()
  const place = useRef<HTMLDivElement>(null)
  const here = incident.where.position
  useEffect(() => {
    if (place.current === null || here == null) return
    const drawing = new Drawing({
      container: place.current, style: styleOf(), center: [here.lon, here.lat], zoom: 16, attributionControl: false, fadeDuration: 0,
      localIdeographFontFamily: '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif', dragRotate: false, pitchWithRotate: false,
    })
    drawing.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    const known = surroundings.places.flatMap((each) => (each.position == null ? [] : [{ ...each, position: each.position }]))
    drawing.on('load', () => {
      const areas = known.flatMap((each) => {
        const shape = DRAWN.includes(each.kind) ? shapeOf(each) : null
        return shape === null ? [] : [feature(each.kind, shape)]
      })
      const views = surroundings.cameras.map((each) => area(each.position, each.view_radius_m, 'view'))
      const source = drawing.getSource<GeoJSONSource>('areas')
      void source?.setData(collection([...areas, ...views, area(here, Math.max(8, incident.where.uncertainty_m), 'doubt')]))
      const near = bounds([here, ...surroundings.cameras.map((each) => each.position), ...known.filter((each) => each.kind === 'spot' || each.kind === 'building').map((each) => each.position)])
      if (near !== null) drawing.fitBounds(near, { padding: 28, maxZoom: 18, animate: false })
      place.current?.setAttribute('data-drawn', 'true')
    })
    for (const each of known) {
      if (each.kind === 'building' || each.kind === 'spot') new Marker({ element: label(each.name, each.kind) }).setLngLat([each.position.lon, each.position.lat]).addTo(drawing)
    }
    for (const camera of surroundings.cameras) new Marker({ element: label(camera.name, 'camera'), anchor: 'top' }).setLngLat([camera.position.lon, camera.position.lat]).addTo(drawing)
    for (const { incident: other } of queue) {
      const at = other.where.position
      if (at != null && other.incident_id !== incident.incident_id) new Marker({ element: label('', `other edge-${other.severity}`) }).setLngLat([at.lon, at.lat]).addTo(drawing)
    }
    new Marker({ element: label('', `here edge-${incident.severity}`) }).setLngLat([here.lon, here.lat]).addTo(drawing)
    return () => drawing.remove()
  }, [surroundings, incident, queue, here, look])
  return <div ref={place} className="map" role="application" aria-label={t('web.map.title')} />
}
