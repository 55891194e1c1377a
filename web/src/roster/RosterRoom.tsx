/** 值班表: who is on when this week, who is away, and who really is on shift now; every change can be taken back. */
import './roster.css'

import { Button, Popover } from 'antd'
import { useState, type ReactNode } from 'react'

import type { RosterLine, RosterPerson, RosterWeek } from '../api/types'
import { useDoing } from '../desk/incident/useDoing'
import { Icon } from '../parts/Icon'
import { Answered, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { plan, putBack, renewRoster, takeOut, useWeek, type Planned } from './calls'
import { awayKind, dayAt, daysFrom, plusDays, stretchOn } from './days'
import { TurnDialog, type Cell } from './TurnDialog'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export function RosterRoom(): ReactNode {
  const { t } = useSpeech()
  const [day, setDay] = useState<string | null>(null)
  const asked = useWeek(day)
  const week = asked.data
  return (
    <main id="main" className="roster-page">
      <header className="roster-head">
        <h1>{t('web.nav.roster')}</h1>
        {week !== undefined && <Counts people={week.people} />}
        <span className="grow" />
        {week !== undefined && <Turn week={week} go={setDay} />}
      </header>
      <Answered question={asked} rows={8}>
        {(found) => (found.people.length === 0 ? <Nothing title={t('web.roster.nobody')} what={t('web.roster.nobody_what')} /> : <Grid week={found} />)}
      </Answered>
    </main>
  )
}

/** On shift is what phones say, away what the roster says. */
function Counts({ people }: { people: readonly RosterPerson[] }): ReactNode {
  const { t } = useSpeech()
  return (
    <p className="quiet" data-counts>
      {t('web.roster.counts', { on: people.filter((each) => each.on_shift).length, all: people.length, away: people.filter((each) => each.away).length })}
    </p>
  )
}

function Turn({ week, go }: { week: RosterWeek; go: (day: string | null) => void }): ReactNode {
  const { t } = useSpeech()
  const monday = dayAt(Date.parse(week.begins))
  return (
    <span className="roster-turn">
      <Button aria-label={t('web.roster.before')} onClick={() => go(plusDays(monday, -7))} data-week="before"><Icon name="back" /></Button>
      <b>{monday} – {plusDays(monday, 6).slice(5)}</b>
      <Button aria-label={t('web.roster.after')} onClick={() => go(plusDays(monday, 7))} data-week="after"><Icon name="next" /></Button>
      <Button onClick={() => go(null)} data-week="now">{t('web.roster.this_week')}</Button>
    </span>
  )
}

function Grid({ week }: { week: RosterWeek }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()
  const [cell, setCell] = useState<Cell | null>(null)
  const days = daysFrom(dayAt(Date.parse(week.begins)))
  const today = dayAt(Date.parse(week.now))

  const send = (said: Planned): Promise<boolean> => doing(async () => {
    const made = await plan(said)
    await renewRoster()
    return { said: t('web.roster.planned'), undo: async () => { for (const each of made) await takeOut(each); await renewRoster() } }
  })
  const remove = (line: RosterLine): Promise<boolean> => doing(async () => {
    const out = await takeOut(line.entry)
    await renewRoster()
    return { said: t('web.roster.taken_out'), undo: async () => { await putBack(out); await renewRoster() } }
  })
  return (
    <div className="card roster-scroll">
      <table className="roster">
        <thead>
          <tr>
            <th scope="col">{t('web.roster.who')}</th>
            {days.map((each, index) => <th key={each} scope="col" className={each === today ? 'today' : undefined}>{t(`web.roster.day.${WEEKDAYS[index] ?? 'mon'}`)} <small>{each.slice(5)}</small></th>)}
          </tr>
        </thead>
        <tbody>
          {week.people.map((person) => (
            <tr key={person.account_id} data-person={person.name}>
              <th scope="row"><Who person={person} /></th>
              {days.map((each) => (
                <td key={each} className={each === today ? 'today' : undefined}>
                  {person.lines.map((line) => <Chip key={line.entry.entry_id} line={line} day={each} remove={remove} busy={busy} />)}
                  <button type="button" className="plain add" aria-label={t('web.roster.add', { name: person.name, day: each })} onClick={() => setCell({ person, day: each })} data-add={each}><Icon name="plus" /></button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {cell !== null && <TurnDialog cell={cell} people={week.people} close={() => setCell(null)} send={send} busy={busy} />}
    </div>
  )
}

function Who({ person }: { person: RosterPerson }): ReactNode {
  const { t } = useSpeech()
  const state = person.away ? 'away' : person.on_shift ? 'on' : 'off'
  return <><span>{person.name}</span><small className={`now now-${state}`}>{t(`web.roster.now.${state}`)}{person.department != null && ` · ${person.department}`}</small></>
}

interface OnDay { line: RosterLine; day: string; remove: (line: RosterLine) => Promise<boolean>; busy: boolean }

function Chip({ line, day, remove, busy }: OnDay): ReactNode {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  const stretch = stretchOn(line.entry, day)
  if (stretch === null) return null
  const { entry } = line
  const kind = t(`roster.kind.${entry.kind}`)
  const hours = stretch.whole ? t('web.roster.all_day') : `${stretch.from}–${stretch.to}`
  const now = new Date()
  const more = (
    <div className="roster-more">
      <p><b>{kind}</b> {clockTime(entry.begins, now)} – {clockTime(entry.ends, new Date(entry.begins))}</p>
      {line.instead_of != null && <p>{t('web.roster.stead', { name: line.instead_of })}</p>}
      {entry.note !== '' && <p>{entry.note}</p>}
      <p className="quiet">{t('web.roster.entered', { name: line.entered_by ?? '—', at: clockTime(entry.entered_at, now) })}</p>
      <Button size="small" danger disabled={busy} onClick={() => { setOpen(false); void remove(line) }} data-take-out>{t('web.roster.take_out')}</Button>
    </div>
  )
  return (
    <Popover content={more} trigger="click" placement="bottom" open={open} onOpenChange={setOpen}>
      <button type="button" className={`chip ${awayKind(entry.kind) ? 'chip-away' : `chip-${entry.kind}`}`} data-line={entry.kind}><b>{kind}</b> {hours}</button>
    </Popover>
  )
}
