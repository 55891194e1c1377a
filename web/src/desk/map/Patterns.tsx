/** What keeps coming back, each with the incidents it was counted from. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { Pattern } from '../../api/types'
import { Icon } from '../../parts/Icon'
import { useSpeech } from '../../text/texts'

export function Patterns({ patterns }: { patterns: readonly Pattern[] }): ReactNode {
  const { t, said } = useSpeech()
  if (patterns.length === 0) return null
  return (
    <ul className="patterns" aria-label={t('web.patterns.title')}>
      {patterns.map((pattern) => (
        <li key={`${pattern.kind} ${pattern.trouble ?? ''} ${pattern.incidents[0]?.incident_id ?? ''}`}>
          <p><Icon name="again" /><b>{pattern.place_name}</b> {pattern.title !== null && <span className="mark">{said(pattern.title)}</span>}</p>
          <p>{said(pattern.text)}</p>
          <p className="pattern-incidents">{pattern.incidents.map((each) => <Link key={each.incident_id} to={`/desk/incidents/${each.incident_id}`}>{each.number}</Link>)}</p>
        </li>
      ))}
    </ul>
  )
}
