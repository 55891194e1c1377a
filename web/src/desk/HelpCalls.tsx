/** A patrol called for help: first on the desk's page until somebody has come, with who is on the way. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { QueueRow } from '../api/types'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'

export function HelpCalls({ rows }: { rows: readonly QueueRow[] }): ReactNode {
  const { t } = useSpeech()
  const calls = rows.filter((row) => row.help != null && row.help.state !== 'on_scene')
  if (calls.length === 0) return null
  return (
    <div className="troubles" role="alert">
      {calls.map(({ incident, place_name, help }) => (
        <p key={incident.incident_id} data-help-call={incident.number}>
          <Icon name="person" /> <Link to={`/desk/incidents/${incident.incident_id}`}>{t('web.desk.help', { place: place_name, number: incident.number })}</Link>
          {' '}{help?.name == null ? t('web.desk.help_nobody') : help.state === 'offered' ? t('web.patrol.help.asked', { name: help.name }) : t('web.patrol.help.comes', { name: help.name, state: t(`state.task.${help.state}`) })}
        </p>
      ))}
    </div>
  )
}
