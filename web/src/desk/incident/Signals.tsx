/** What was seen and said, and why it belongs together: every link with its weight and its reasons, and the way to part it. */
import { App, Button } from 'antd'
import { useState, type ReactNode } from 'react'

import { api, take } from '../../api/client'
import type { IncidentPage, LinkedSignal, Signal } from '../../api/types'
import { useErrorWords } from '../../app/words'
import { CallLink } from '../../parts/CallLink'
import { Icon } from '../../parts/Icon'
import { At } from '../../parts/marks'
import { weight } from '../../text/times'
import { useSpeech } from '../../text/texts'
import { Photos } from './Evidence'
import { seenAt, type Heard } from './heard'
import { bringBack } from './undo'
import { move, undoLink } from './steps'
import type { Doing } from './useDoing'

interface Given {
  page: IncidentPage; heard: readonly Heard[]; cameras: ReadonlyMap<string, string>; chosen: Heard | undefined
  look: (heard: Heard) => void; doing: Doing; busy: boolean; askMove: (signal: Signal) => void
}

export function Signals({ page, heard, cameras, chosen, look, doing, busy, askMove }: Given): ReactNode {
  const { t } = useSpeech()
  const may = (action: 'undo_link' | 'move_signal'): boolean => page.allowed.includes(action)
  const here = page.incident.incident_id

  const part = (each: Heard): Promise<boolean> => doing(async () => {
    const own = await undoLink(each.link.link_id)
    return { said: t('page.incident.did.undo_link'), undo: async () => { await bringBack([each.first.signal_id], here, own.incident_id) } }
  })
  return (
    <section className="card signals" aria-label={t('page.incident.heard')}>
      <h2>{t('page.incident.heard')} <small>{t('page.desk.heard', { count: heard.length })}</small></h2>
      <ol>
        {heard.map((each) => (
          <li key={each.link.link_id} className={`signal${each === chosen ? ' signal-here' : ''}`}>
            <SignalHead signal={each.newest} at={each.first.occurred_at}>
              {each.newest.source === 'camera' && <span className="mark">{t(`phase.${each.newest.phase}`)}</span>}
              {each.revisions > 1 && <small>{t('page.incident.revisions', { count: each.revisions })}</small>}
              {!each.newest.asserts && <span className="mark">{t('page.incident.denies')}</span>}
              {(each.snapshot !== null || each.clip !== null) && each !== chosen && <Button size="small" type="link" onClick={() => look(each)}>{t('web.incident.look')}</Button>}
            </SignalHead>
            <SignalWords signal={each.newest} cameras={cameras} />
            {each.newest.source !== 'camera' && <ContactOf signal={each.newest} />}
            <Photos incident={here} photos={each.photos.map((ref) => ref.sha256)} />
            <Why link={each.link} />
            {heard.length > 1 && may('undo_link') && (
              <span className="row-buttons"><Button size="small" disabled={busy} icon={<Icon name="cross" />} onClick={() => void part(each)} data-part>{t('page.incident.undo')}</Button>
                {may('move_signal') && <Button size="small" disabled={busy} onClick={() => askMove(each.first)}>{t('web.incident.move')}</Button>}</span>
            )}
          </li>
        ))}
      </ol>
      <Undone page={page} cameras={cameras} doing={doing} busy={busy} />
    </section>
  )
}

export function SignalHead({ signal, at, children }: { signal: Signal; at: string; children?: ReactNode }): ReactNode {
  const { t } = useSpeech()
  return <p className="signal-head"><Icon name={signal.source} /><b>{t(`page.source.${signal.source}`)}</b><At at={at} />{children}</p>
}

export function SignalWords({ signal, cameras }: { signal: Signal; cameras: ReadonlyMap<string, string> }): ReactNode {
  const { t } = useSpeech()
  if (signal.words !== '') return <blockquote>{signal.words}</blockquote>
  if (signal.source !== 'camera') return null
  return <p>{t('page.incident.saw', { zone: seenAt(signal, cameras), percent: Math.round(signal.confidence * 100) })}</p>
}

export function Reasons({ link }: { link: LinkedSignal['link'] }): ReactNode {
  const { said } = useSpeech()
  return (
    <ul className="reasons">
      {link.reasons.map((reason, index) => (
        <li key={index} className={reason.weight != null && reason.weight < 0 ? 'against' : ''}>{reason.weight != null && <b>{weight(reason.weight)}</b>}<span>{said(reason.text)}</span></li>
      ))}
    </ul>
  )
}

function Why({ link }: { link: LinkedSignal['link'] }): ReactNode {
  const { t } = useSpeech()
  const began = link.zone === 'new'
  return (
    <details className="why" open={!began}>
      <summary>{t(began ? 'page.incident.why_first' : 'page.incident.why')}{!began && <b> {weight(link.score)}</b>} <small>{t(link.decided_by === 'rule' ? 'page.incident.by_rule' : 'page.incident.by_person')}</small></summary>
      <Reasons link={link} />
    </details>
  )
}

/** A resident's way to be reached is asked for only when somebody wants to call. */
function ContactOf({ signal }: { signal: Signal }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const { message } = App.useApp()
  const [contact, setContact] = useState<string | null | undefined>(undefined)
  async function ask(): Promise<void> {
    try {
      const found = await take(api.GET('/api/v1/signals/{signal_id}/contact', { params: { path: { signal_id: signal.signal_id } } }))
      setContact(found.contact)
    } catch (error) {
      void message.error(words(error))
    }
  }
  if (contact === undefined) return <Button size="small" type="link" className="contact" onClick={() => void ask()}>{t('page.incident.contact')}</Button>
  return <span className="contact">{contact === null ? t('web.incident.no_contact') : <CallLink name={t(`page.source.${signal.source}`)} number={contact} />}</span>
}

function Undone({ page, cameras, doing, busy }: Pick<Given, 'page' | 'cameras' | 'doing' | 'busy'>): ReactNode {
  const { t } = useSpeech()
  const here = page.incident.incident_id
  if (page.undone.length === 0) return null
  const take = (signal: Signal): Promise<boolean> => doing(async () => {
    await move(signal.signal_id, here)
    return { said: t('web.incident.moved_here') }
  })
  return (
    <details className="why"><summary>{t('page.incident.undone', { count: page.undone.length })}</summary>
      {page.undone.map(({ link, signal }) => (
        <div key={link.link_id} className="signal"><SignalHead signal={signal} at={signal.occurred_at} /><SignalWords signal={signal} cameras={cameras} />
          {page.allowed.includes('move_signal') && <Button size="small" disabled={busy} onClick={() => void take(signal)}>{t('web.incident.take_back')}</Button>}</div>
      ))}
    </details>
  )
}
