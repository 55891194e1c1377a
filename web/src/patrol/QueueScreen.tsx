/** What is still on this phone: what waits for a network, what the brain refused, what was given up a moment ago. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { drop, kick, takeBack } from './courier'
import type { Entry } from './entry'
import { HeldCard } from './HeldCard'
import { droppedOf, heldOf, waitingOf } from './queue'
import { useOffline, useQueue } from './usePatrol'

export function QueueScreen(): ReactNode {
  const { t } = useSpeech()
  const offline = useOffline()
  const { entries } = useQueue()
  const waiting = waitingOf(entries)
  const dropped = droppedOf(entries)
  return (
    <>
      <p><Link className="back" to="/patrol"><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      <h1>{t('web.patrol.queue.title')}</h1>
      {entries.length === 0 && <div className="state"><Icon name="check" /><p><b>{t('web.patrol.queue.none')}</b></p><p className="quiet">{t('web.patrol.queue.none_what')}</p></div>}
      {heldOf(entries).map((entry) => <HeldCard key={entry.key} entry={entry} />)}
      <ul className="entries">
        {waiting.map((entry) => <Waits key={entry.key} entry={entry} />)}
        {dropped.map((entry) => (
          <li key={entry.key} className="card gone" data-dropped={entry.action}>
            <p><b>{t(`web.patrol.action.${entry.action}`)}</b> {t('web.patrol.queue.dropped')}</p>
            <button type="button" className="second" onClick={() => void takeBack(entry.key)}><Icon name="undo" />{t('web.patrol.queue.take_back')}</button>
          </li>
        ))}
      </ul>
      {waiting.length > 0 && <button type="button" className="big" disabled={offline} onClick={() => kick({ now: true })}>{t('web.patrol.queue.try')}</button>}
    </>
  )
}

function Waits({ entry }: { entry: Entry }): ReactNode {
  const { t, said } = useSpeech()
  const { sending } = useQueue()
  const going = sending?.key === entry.key ? sending : null
  return (
    <li className="card" data-entry={entry.action}>
      <p><b>{t(`web.patrol.action.${entry.action}`)}</b> {entry.about !== null && said(entry.about)}</p>
      {going === null ? (
        <>
          <p className="quiet">{t('web.patrol.queue.later', { at: clockTime(new Date(entry.doneAt).toISOString(), new Date()) })}</p>
          <button type="button" className="second" onClick={() => void drop(entry.key)}>{t('web.patrol.queue.drop')}</button>
        </>
      ) : (
        <p role="status">
          {t('web.patrol.queue.sending')}
          {entry.photos.length > 0 && <progress max={1} value={going.part} aria-label={t('web.patrol.queue.sending')} />}
        </p>
      )}
    </li>
  )
}
