/** What may be the same trouble: likely, not certain; the officer says yes or no. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'

import type { IncidentPage, Suggestion } from '../../api/types'
import { Icon } from '../../parts/Icon'
import { useStillHere } from '../../parts/useStillHere'
import { useSpeech } from '../../text/texts'
import { Reasons, SignalHead, SignalWords } from './Signals'
import { accept, suggestAgain, undoLink } from './steps'
import { bringBack } from './undo'
import type { Doing } from './useDoing'

interface Given { page: IncidentPage; cameras: ReadonlyMap<string, string>; doing: Doing; busy: boolean }

export function Suggestions({ page, cameras, doing, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const go = useNavigate()
  const stillHere = useStillHere()
  const here = page.incident.incident_id
  if (page.suggestions.length === 0) return null

  async function same(each: Suggestion): Promise<void> {
    const from = each.current?.incident_id
    const done = await doing(async () => {
      const joined = await accept(each.link.link_id)
      return {
        said: t('page.incident.did.accept_suggestion'),
        ...(from !== undefined && { undo: async () => { await bringBack([each.signal.signal_id], from, joined.incident_id) } }),
      }
    })
    if (done && stillHere() && each.target.incident_id !== here) void go(`/desk/incidents/${each.target.incident_id}`)
  }
  const other = (each: Suggestion): Promise<boolean> => doing(async () => {
    await undoLink(each.link.link_id)
    return { said: t('web.incident.put_aside'), undo: async () => { await suggestAgain(each.link.link_id) } }
  })
  return (
    <section className="card suggestions" aria-label={t('page.incident.suggestions')}>
      <h2>{t('page.incident.suggestions')}</h2>
      {page.suggestions.map((each) => {
        const joins = each.target.incident_id === here
        return (
          <div key={each.link.link_id} className="signal suggestion">
            <SignalHead signal={each.signal} at={each.signal.occurred_at}>
              {joins && each.current != null && <Link to={`/desk/incidents/${each.current.incident_id}`}>{t('page.incident.stands_in', { number: each.current.number })}</Link>}
              {!joins && <Link to={`/desk/incidents/${each.target.incident_id}`}>{t('page.incident.may_join', { number: each.target.number })}</Link>}
            </SignalHead>
            <SignalWords signal={each.signal} cameras={cameras} />
            <Reasons link={each.link} />
            <span className="row-buttons">
              {page.allowed.includes('accept_suggestion') && <Button size="small" type="primary" disabled={busy} icon={<Icon name="link" />} onClick={() => void same(each)}>{t('page.incident.same')}</Button>}
              {page.allowed.includes('undo_link') && <Button size="small" disabled={busy} onClick={() => void other(each)}>{t('page.incident.not_same')}</Button>}
            </span>
          </div>
        )
      })}
    </section>
  )
}
