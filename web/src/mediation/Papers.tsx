/** What stands in a dispute's file, for those who may read it. */
import type { ReactNode } from 'react'

import type { DisputePage } from '../api/types'
import { CallLink } from '../parts/CallLink'
import { useNow } from '../parts/useNow'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import type { DisputeFile } from './calls'

const NAMES_APART = '、'

export function Papers({ file, writers }: { file: DisputeFile; writers: DisputePage['writers'] }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  const by = (id: string): ReactNode => <small>{writers[id]}</small>
  return (
    <div className="papers">
      {file.sides.length > 0 && (
        <section><h3>{t('web.mediation.sides')}</h3>
          <ul className="sides">{file.sides.map((side) => <li key={`${side.name}${side.house}`}><b>{side.name}</b> {side.house}{side.phone != null && <CallLink name={side.name} number={side.phone} />}</li>)}</ul>
        </section>
      )}
      {file.meetings.length > 0 && (
        <section><h3>{t('web.mediation.meetings')}</h3>
          {file.meetings.map((meeting) => (
            <article key={`${meeting.held_at}${meeting.said}`}>
              <p><time>{clockTime(meeting.held_at, now)}</time> {meeting.place} · {meeting.present.join(NAMES_APART)} {by(meeting.by)}</p>
              <blockquote>{meeting.said}</blockquote>
              {(meeting.next_step !== '' || meeting.next_at != null) && <p className="quiet">{t('web.mediation.next')} {meeting.next_step}{meeting.next_at != null && ` ${t('web.mediation.next_meeting', { at: clockTime(meeting.next_at, now) })}`}</p>}
            </article>
          ))}
        </section>
      )}
      {file.agreements.length > 0 && (
        <section><h3>{t('web.mediation.agreements')}</h3>
          {file.agreements.map((agreement, index) => (
            <article key={index}>
              <p>
                <time>{agreement.signed_on}</time> {t(agreement.oral ? 'web.mediation.said_yes' : 'web.mediation.signed')} {agreement.signed_by.join(NAMES_APART)} {by(agreement.by)}
                {agreement.broken_on != null && <span className="mark mark-late">{t('web.mediation.broken_on', { on: agreement.broken_on })}</span>}
              </p>
              <blockquote>{agreement.terms}</blockquote>
            </article>
          ))}
        </section>
      )}
      {file.visits.length > 0 && (
        <section><h3>{t('web.mediation.visits')}</h3>
          {file.visits.map((visit, index) => <p key={index}><time>{visit.visited_on}</time> {t(visit.kept ? 'web.mediation.kept' : 'web.mediation.broken')} {visit.words} {by(visit.by)}</p>)}
        </section>
      )}
      {file.referral != null && <section><h3>{t('web.mediation.referral')}</h3><p>{file.referral.to} {by(file.referral.by)}</p><blockquote>{file.referral.reason}</blockquote></section>}
    </div>
  )
}
