/** What lies around an incident, nearest first: the map in words. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { Incident } from '../../api/types'
import { metres, type Point } from '../../map/shapes'
import { Icon } from '../../parts/Icon'
import { useSpeech, type Both } from '../../text/texts'
import type { WhereGiven } from './given'

const MOST = 14

type Given = WhereGiven & { incident: Incident }

/** One line: what it is, how far away in metres, and the page it leads to. */
interface Near { key: string; icon: 'pin' | 'camera' | 'task'; name: string; far: number; to: string | null }

/** All that lies around ``here`` and knows where it lies, nearest first. */
function nearTo(here: Point, { surroundings, incident, open }: Given, said: (text: Both) => string): Near[] {
  const rows: Near[] = []
  for (const { kind, place_path: key, name, position } of surroundings.places) {
    if (position != null && (kind === 'building' || kind === 'spot')) rows.push({ key, icon: 'pin', name, far: metres(here, position), to: null })
  }
  for (const { camera_id: key, name, position } of surroundings.cameras) {
    if (position != null) rows.push({ key, icon: 'camera', name, far: metres(here, position), to: null })
  }
  for (const { incident_id: key, number, where: { position }, title } of open) {
    if (position != null && key !== incident.incident_id) rows.push({ key, icon: 'task', name: `${number} ${said(title)}`, far: metres(here, position), to: `/desk/incidents/${key}` })
  }
  return rows.sort((a, b) => a.far - b.far || a.key.localeCompare(b.key)).slice(0, MOST)
}

export function Nearby(given: Given): ReactNode {
  const { t, said } = useSpeech()
  const here = given.incident.where.position
  if (here == null) return null
  const rows = nearTo(here, given, said)
  return (
    <ul className="nearby">
      {rows.map((row) => (
        <li key={row.key}><Icon name={row.icon} />{row.to === null ? <span>{row.name}</span> : <Link to={row.to}>{row.name}</Link>}<small>{t('web.map.metres', { metres: Math.round(row.far) })}</small></li>
      ))}
    </ul>
  )
}
