/** One line of the roster is entered: who, what, from when until when. */
import { Input, Modal, Select } from 'antd'
import { useState, type ReactNode } from 'react'

import type { RosterEntry, RosterPerson } from '../api/types'
import { useSpeech } from '../text/texts'
import { instantOf } from '../text/times'
import type { Planned } from './calls'
import { awayKind, plusDays } from './days'

const KINDS: readonly RosterEntry['kind'][] = ['duty', 'extra', 'swap', 'leave', 'sick', 'training']
const WEEKS = [1, 2, 4, 8, 12, 26] as const

export interface Cell { person: RosterPerson; day: string }
interface Given { cell: Cell; people: readonly RosterPerson[]; close: () => void; send: (said: Planned) => Promise<boolean>; busy: boolean }

export function TurnDialog({ cell, people, close, send, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [kind, setKind] = useState<RosterEntry['kind']>('duty')
  const [from, setFrom] = useState(`${cell.day}T08:00`)
  const [until, setUntil] = useState(`${cell.day}T17:00`)
  const [weeks, setWeeks] = useState<number>(1)
  const [instead, setInstead] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [needed, setNeeded] = useState(false)
  const others = people.filter((each) => each.account_id !== cell.person.account_id)

  function choose(next: RosterEntry['kind']): void {
    // An absence is of whole days until somebody says otherwise.
    if (awayKind(next) !== awayKind(kind)) {
      setFrom(`${from.slice(0, 10)}T${awayKind(next) ? '00:00' : '08:00'}`)
      setUntil(awayKind(next) ? `${plusDays(from.slice(0, 10), 1)}T00:00` : `${from.slice(0, 10)}T17:00`)
    }
    setKind(next)
  }

  async function keep(): Promise<void> {
    if (from === '' || until === '' || (kind === 'swap' && instead === null)) { setNeeded(true); return }
    const said = { account_id: cell.person.account_id, kind, begins: instantOf(from), ends: instantOf(until), note: note.trim(), instead_of: kind === 'swap' ? instead : null, weeks: kind === 'duty' ? weeks : 1 }
    if (await send(said)) close()
  }
  return (
    <Modal open title={t('web.roster.plan_for', { name: cell.person.name })} width={460} onCancel={close} onOk={() => void keep()} confirmLoading={busy} okText={t('web.roster.keep')} okButtonProps={{ 'data-send': 'true' }}>
      <div className="plan-form">
        <label>{t('web.roster.kind')}<Select id="plan-kind" value={kind} onChange={choose} options={KINDS.map((each) => ({ value: each, label: t(`roster.kind.${each}`) }))} /></label>
        <div className="plan-times">
          <label>{t('web.roster.from')}<Input id="plan-from" type="datetime-local" value={from} onChange={(event) => setFrom(event.target.value)} /></label>
          <label>{t('web.roster.until')}<Input id="plan-until" type="datetime-local" value={until} onChange={(event) => setUntil(event.target.value)} /></label>
        </div>
        {kind === 'duty' && <label>{t('web.roster.weeks')}<Select id="plan-weeks" value={weeks} onChange={setWeeks} options={WEEKS.map((each) => ({ value: each, label: each === 1 ? t('web.roster.once') : t('web.roster.for_weeks', { weeks: each }) }))} /></label>}
        {kind === 'swap' && <label>{t('web.roster.instead')}<Select<string> id="plan-instead" value={instead} onChange={setInstead} options={others.map((each) => ({ value: each.account_id, label: each.name }))} /></label>}
        <label>{t('web.roster.note')}<Input id="plan-note" maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} /></label>
        {awayKind(kind) && <p className="quiet">{t('web.roster.away_what')}</p>}
        {needed && <p className="trouble" role="alert">{t('web.roster.needed')}</p>}
      </div>
    </Modal>
  )
}
