/** The head of an incident: number, what, how grave, where it stands, where and since when. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { Incident, IncidentPage } from '../../api/types'
import { Icon } from '../../parts/Icon'
import { Ago, At, SeverityMark, StateMark } from '../../parts/marks'
import { dayOf } from '../../text/times'
import { useSpeech } from '../../text/texts'

/** 立案 派遣 处置 反馈 核查 结案, and the states that stand at each. */
const ROAD: readonly (readonly [Incident['state'], readonly Incident['state'][]])[] = [
  ['filed', ['filed', 'reopened']], ['dispatched', ['dispatched']], ['handling', ['handling']],
  ['reported', ['reported']], ['checked', ['checked']], ['closed', ['closed']],
]

export function Head({ page }: { page: IncidentPage }): ReactNode {
  const { t, said } = useSpeech()
  const { incident } = page
  const at = ROAD.findIndex(([, states]) => states.includes(incident.state))
  const building = incident.where.building
  const named = building == null ? '' : t('page.incident.building', { number: building })
  return (
    <header className={`case edge-${incident.severity}`}>
      <div className="case-line">
        <SeverityMark severity={incident.severity} />
        <h1>{said(page.title)}</h1>
        <span className="number">{incident.number}</span>
        <StateMark state={incident.state} />
        <span className={`mark condition-${incident.condition}`}>{t(`page.condition.${incident.condition}`)}</span>
        {page.unproven && <span className="mark mark-trial" title={t('web.desk.unproven_long')}>{t('web.desk.unproven')}</span>}
        {incident.rendered && <span className="mark">{t('page.rendered')}</span>}
      </div>
      <div className="case-line">
        <span className="fact"><Icon name="pin" />{page.place_name}{named !== '' && !page.place_name.includes(named) && ` · ${named}`}</span>
        <span className="fact"><Icon name="clock" /><At at={incident.opened_at} /> · <Ago at={incident.opened_at} /></span>
        <span className="fact"><Icon name="officer" />{t('web.incident.responsible', { level: said(page.responsible) })}{page.asked != null && ` · ${t('web.incident.asked', { level: said(page.asked) })}`}</span>
        {incident.follow_up_on != null && <span className="fact"><Icon name="task" />{t('page.incident.follow_up', { day: dayOf(incident.follow_up_on) })}</span>}
        {incident.outcome != null && <span className="fact">{t('page.incident.outcome')} {incident.outcome}</span>}
        {incident.merged_into != null && <Link to={`/desk/incidents/${incident.merged_into}`}>{t('page.incident.merged_into')}</Link>}
        <ol className="road" aria-label={t('page.incident.stepper')}>
          {ROAD.map(([name], index) => (
            <li key={name} className={index < at ? 'past' : index === at ? 'here' : 'ahead'} aria-current={index === at ? 'step' : undefined}>{t(`state.incident.${name}`)}</li>
          ))}
        </ol>
      </div>
    </header>
  )
}
