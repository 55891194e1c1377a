/** What lies around an incident, nearest first: the map in words. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { Incident } from '../../api/types'
import { metres } from '../../map/shapes'
import { Icon } from '../../parts/Icon'
import { useSpeech } from '../../text/texts'
import type { WhereGiven } from './given'

const MOST = 14

export function Nearby({ surroundings, incident, queue }: WhereGiven & { incident: Incident }): ReactNode {
  const { t, said } = useSpeech()
  const here = incident.where.position
  if (here == null) return null
  const places = surroundings.places.flatMap((place) => place.position == null || !['building', 'spot'].includes(place.kind) ? [] : [{ key: place.place_path, icon: 'pin' as const, name: place.name, far: metres(here, place.position), to: null }])
  const cameras = surroundings.cameras.flatMap((camera) => camera.position == null ? [] : [{ key: camera.camera_id, icon: 'camera' as const, name: camera.name, far: metres(here, camera.position), to: null }])
  const others = queue.flatMap(({ incident: other, title }) => other.where.position == null || other.incident_id === incident.incident_id ? [] : [{ key: other.incident_id, icon: 'task' as const, name: `${other.number} ${said(title)}`, far: metres(here, other.where.position), to: `/desk/incidents/${other.incident_id}` }])
  const rows = [...places, ...cameras, ...others].sort((a, b) => a.far - b.far || a.key.localeCompare(b.key)).slice(0, MOST)
  return (
    <ul className="nearby">
      {rows.map((row) => (
        <li key={row.key}><Icon name={row.icon} />{row.to === null ? <span>{row.name}</span> : <Link to={row.to}>{row.name}</Link>}<small>{t('web.map.metres', { metres: Math.round(row.far) })}</small></li>
      ))}
    </ul>
  )
}
