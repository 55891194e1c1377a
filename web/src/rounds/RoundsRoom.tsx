/** 巡检: how today's rounds stand, which were missed, and the plans they come from. */
import './rounds.css'

import { Button, Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import { useDoing } from '../desk/incident/useDoing'
import { Icon } from '../parts/Icon'
import { Answered, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { changePlan, SPANS, useRoundNews, useRoundPlans, useRounds, type PlanRow, type Span } from './asking'
import { PlanDialog } from './PlanDialog'
import { DAYS, draftOf, saidOf } from './planning'
import { RoundTable } from './RoundTable'
import { queryClient, KEYS } from '../api/queries'

export function RoundsRoom(): ReactNode {
  const { t } = useSpeech()
  const [span, setSpan] = useState<Span>('today')
  const [written, setWritten] = useState<PlanRow | 'new' | null>(null)
  const rows = useRounds(span)
  const plans = useRoundPlans()
  useRoundNews()
  return (
    <main id="main" className="rounds-page">
      <header className="rounds-head">
        <h1>{t('web.rounds.title')}</h1>
        <Segmented value={span} onChange={setSpan} options={SPANS.map((each) => ({ value: each, label: each === 'today' ? t('web.rounds.today') : t('web.rounds.days', { days: each }) }))} />
        <span className="grow" />
        <Button href="/stickers" target="_blank">{t('web.rounds.stickers')}</Button>
        <Button type="primary" icon={<Icon name="plus" />} onClick={() => setWritten('new')} data-new="plan">{t('web.rounds.new')}</Button>
      </header>
      <Answered question={rows} rows={6}>
        {(data) => (data.length === 0 ? <p className="quiet">{t('web.rounds.none')}</p> : <section className="card"><RoundTable rows={data} cancellable /></section>)}
      </Answered>
      <Answered question={plans} rows={3}>{(data) => <Plans rows={data} edit={setWritten} />}</Answered>
      {written !== null && <PlanDialog plan={written === 'new' ? null : written.plan} close={() => setWritten(null)} />}
    </main>
  )
}

function Plans({ rows, edit }: { rows: readonly PlanRow[]; edit: (row: PlanRow) => void }): ReactNode {
  const { t } = useSpeech()
  if (rows.length === 0) return <Nothing title={t('web.rounds.no_plans')} what={t('web.rounds.no_plans_what')} />
  return (
    <section aria-label={t('web.rounds.plans')}>
      <h2>{t('web.rounds.plans')}</h2>
      <ul className="plan-cards">{rows.map((row) => <Plan key={row.plan.plan_id} row={row} edit={() => edit(row)} />)}</ul>
    </section>
  )
}

function Plan({ row, edit }: { row: PlanRow; edit: () => void }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()
  const { plan } = row

  async function turn(): Promise<void> {
    await doing(async () => {
      await changePlan(plan.plan_id, plan.version, saidOf({ ...draftOf(plan), active: !plan.active }))
      return { said: t('web.rounds.changed') }
    })
    await queryClient.invalidateQueries({ queryKey: KEYS.rounds })
  }
  return (
    <li className="card plan-card" data-active={plan.active}>
      <h3>{plan.name}{!plan.active && <span className="mark">{t('web.rounds.laid_aside')}</span>}{plan.exercise && <span className="mark">{t('web.rounds.exercise')}</span>}</h3>
      <p>{plan.windows.map((hours) => hours.replace('-', '–')).join(t('web.list.apart'))} · {DAYS.filter((day) => plan.days.includes(day)).map((day) => t(`web.rounds.day.${day}`)).join(t('web.list.apart'))} · {row.assignee_name ?? t('web.rounds.anybody')}</p>
      <ol className="stops">{plan.checkpoints.map((stop) => <li key={stop.place_path}>{stop.name}{stop.look_at !== '' && <small> {stop.look_at}</small>}</li>)}</ol>
      <p><Button size="small" onClick={edit} data-do="edit">{t('web.rounds.edit')}</Button> <Button size="small" loading={busy} onClick={() => void turn()} data-do="turn">{t(plan.active ? 'web.rounds.lay_aside' : 'web.rounds.take_up')}</Button></p>
    </li>
  )
}
