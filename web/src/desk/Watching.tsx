/** What the desk must hear and see in whatever room somebody is: danger to life that nobody has seen, and calls for help. */
import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'

import type { QueueRow } from '../api/types'
import { useSpeech } from '../text/texts'
import { HelpCalls } from './HelpCalls'
import { alarming, behind, endangered, EVERYTHING, PAGE, shown } from './queue'
import { useAlarm } from './useAlarm'
import { useNews, useQueue } from './useQueue'
import { useTitle } from './useTitle'

/** More than these would take the room away; the rest stands at the desk. */
const SHOWN = 3

/** ``title``: of the room. ``atDesk``: the queue itself is on the screen, so it is only heard and counted here. */
export function Watching({ title, atDesk }: { title: string; atDesk: boolean }): ReactNode {
  const { data } = useQueue(EVERYTHING, PAGE)
  useNews()
  useTitle(title, behind(data, 'unseen'))
  useAlarm(useMemo(() => (data === undefined ? undefined : alarming(data)), [data]))
  return atDesk ? null : <div className="elsewhere"><Grave rows={shown(data).filter(endangered)} /><HelpCalls rows={data?.calls ?? []} /></div>
}

function Grave({ rows }: { rows: readonly QueueRow[] }): ReactNode {
  const { t, said } = useSpeech()
  if (rows.length === 0) return null
  return (
    <div className="troubles" role="alert">
      {rows.slice(0, SHOWN).map(({ incident, title, place_name }) => (
        <p key={incident.incident_id} data-grave={incident.number}>
          <Link to={`/desk/incidents/${incident.incident_id}`}>{t('web.desk.grave', { title: said(title), place: place_name, number: incident.number })}</Link>
        </p>
      ))}
      {rows.length > SHOWN && <p><Link to="/desk">{t('web.desk.grave_more', { count: rows.length - SHOWN })}</Link></p>}
    </div>
  )
}
