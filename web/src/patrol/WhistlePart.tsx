/** 吹哨叫人: whoever is at work calls other parties to it; who comes stands here, and for a while it can be taken back. */
import { useState, type ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useNow } from '../parts/useNow'
import { useSpeech, type Both } from '../text/texts'
import { AT_WORK } from './actions'
import { drop, put } from './courier'
import type { Entry } from './entry'
import { useHelpers } from './helpers'
import { lastFix } from './here'
import { useMe } from './person'
import type { Row } from './usePatrol'
import { WhistleSheet } from './WhistleSheet'

/** The brain allows twice as long: the word may be a while on its way. */
const OFFERED_FOR_MS = 60_000

export function WhistlePart({ row, about }: { row: Row; about: Both }): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const now = useNow()
  const { helpers, again } = useHelpers(row.task.task_id, me.account_id)
  const [open, setOpen] = useState(false)
  function call(): void {
    if (helpers === null) again()
    setOpen(true)
  }
  if (!AT_WORK.includes(row.ahead.state) || row.helping) return null
  const waiting = row.ahead.waiting.find((entry) => entry.action === 'whistle')
  const goes = row.ahead.waiting.some((entry) => entry.action === 'call_off_whistle')
  const whistle = row.whistle ?? null
  const base = { taskId: row.task.task_id, version: row.ahead.version, about, photos: [], fix: lastFix() }
  const regret = whistle?.regret_until != null && Date.parse(whistle.regret_until) - OFFERED_FOR_MS > now.getTime()
  return (
    <>
      {waiting !== undefined && <Waits entry={waiting} />}
      {waiting === undefined && whistle !== null && <Blown whistle={whistle} regret={regret && !goes} callOff={() => void put({ ...base, version: null, action: 'call_off_whistle', content: {} })} />}
      {waiting === undefined && whistle?.open !== true && <button type="button" className="big second" data-whistle="call" onClick={call}><Icon name="sound" />{t('web.patrol.whistle.call')}</button>}
      {open && <WhistleSheet helpers={helpers} taskId={row.task.task_id} close={() => setOpen(false)} send={(parties, lead) => { setOpen(false); return put({ ...base, action: 'whistle', content: { parties, lead } }) }} />}
    </>
  )
}

function Waits({ entry }: { entry: Entry }): ReactNode {
  const { t } = useSpeech()
  return (
    <section className="card whistled" role="status" data-whistle="waits">
      <p><b>{t('web.patrol.whistle.waits')}</b></p>
      <ul>{entry.content.parties?.map((each) => <li key={each.accountId}>{each.name}：{each.title}</li>)}</ul>
      <button type="button" className="big second" data-whistle-drop onClick={() => void drop(entry.key)}>{t('web.patrol.whistle.drop')}</button>
    </section>
  )
}

function Blown({ whistle, regret, callOff }: { whistle: NonNullable<Row['whistle']>; regret: boolean; callOff: () => void }): ReactNode {
  const { t } = useSpeech()
  return (
    <section className="card whistled" role="status" data-whistle="blown">
      <p><b>{t('web.patrol.whistle.blown')}</b></p>
      <ul>
        {whistle.parties.map((each) => (
          <li key={each.task_id}>
            <b>{each.name ?? t('web.patrol.whistle.at_desk')}</b>{each.lead && <span className="lead">{t('web.whistle.lead')}</span>} {t(`state.task.${each.state}`)}
            <small>{each.title}</small>
          </li>
        ))}
      </ul>
      {regret && <button type="button" className="big second" data-whistle-back onClick={callOff}><Icon name="undo" />{t('web.patrol.whistle.back')}</button>}
    </section>
  )
}
