/** Who is at it, and how much time is left. */
import type { ReactNode } from 'react'

import type { Clock, IncidentPage, TaskRow } from '../../api/types'
import { CallLink } from '../../parts/CallLink'
import { Icon } from '../../parts/Icon'
import { Ago, ClockMark } from '../../parts/marks'
import { useSpeech } from '../../text/texts'
import { Photos } from './Evidence'
import { Recall } from './Recall'
import { FIRST_WHISTLED } from './steps'
import { Waive } from './Waive'

const OPEN: ReadonlySet<string> = new Set(['offered', 'accepted', 'en_route', 'on_scene'])

/** Each time limit stands under the task it is about; the incident's own stand last. */
function Clocks({ clocks }: { clocks: readonly Clock[] }): ReactNode {
  return clocks.length === 0 ? null : <ul className="clocks">{clocks.map((clock) => <li key={clock.clock_id}><ClockMark clock={clock} /></li>)}</ul>
}

/** The pack's checklist as whoever finished answered it. */
function Checks({ checked }: { checked: TaskRow['checked'] }): ReactNode {
  const { t, said } = useSpeech()
  if (checked.length === 0) return null
  return (
    <ul className="checked" aria-label={t('web.incident.checked')}>
      {checked.map((each) => <li key={said(each.title)} data-ok={each.ok}><Icon name={each.ok ? 'check' : 'cross'} />{said(each.title)}：<b>{t(each.ok ? 'web.incident.check_yes' : 'web.incident.check_no')}</b>{each.words !== '' && ` ${each.words}`}</li>)}
    </ul>
  )
}

/** What an officer may do about a task: a party of a whistle is waived, anybody else is called back. */
function Undo({ page, task, may }: { page: IncidentPage; task: TaskRow['task']; may: boolean }): ReactNode {
  if (!OPEN.has(task.state)) return null
  if (task.plan >= FIRST_WHISTLED) return task.lead ? null : <Waive task={task.task_id} />
  if (!may || task.assignee === null) return null
  const others = page.tasks.filter((each) => each.task.task_id !== task.task_id && each.task.state === 'offered' && each.task.assignee !== null)
  return <Recall task={task} alone={others.length === 0} />
}

export function Tasks({ page }: { page: IncidentPage }): ReactNode {
  const { t, language } = useSpeech()
  const may = page.allowed.includes('dispatch')
  const clocks = [...page.clocks].filter((clock) => clock.state !== 'stopped').sort((a, b) => a.due_at.localeCompare(b.due_at))
  return (
    <section className="card tasks" aria-label={t('page.incident.tasks')}>
      <h2>{t('page.incident.tasks')}</h2>
      {page.tasks.length === 0 && <p className="quiet">{t('page.incident.no_tasks')}</p>}
      {page.tasks.map(({ task, assignee, phone, checked }) => (
        <div key={task.task_id} className="task">
          <p>
            <b>{language === 'zh' ? task.title_zh : task.title_en}</b> <span className="mark">{t(`state.task.${task.state}`)}</span>
            {task.lead && <span className="mark mark-first">{t('web.whistle.lead_mark')}</span>}
            <Undo page={page} task={task} may={may} />
          </p>
          <p className="quiet task-who">{assignee ?? t('page.incident.at_the_desk')} · <Ago at={task.offered_at} />{phone != null && <CallLink name={assignee ?? ''} number={phone} />}</p>
          {task.note !== '' && <blockquote>{task.note}</blockquote>}
          <Checks checked={checked} />
          <Clocks clocks={clocks.filter((clock) => clock.task_id === task.task_id)} />
          <Photos incident={page.incident.incident_id} photos={task.photos} />
        </div>
      ))}
      <Clocks clocks={clocks.filter((clock) => !page.tasks.some(({ task }) => task.task_id === clock.task_id))} />
    </section>
  )
}
