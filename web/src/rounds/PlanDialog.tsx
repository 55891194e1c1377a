/** A plan is written or changed: the way, the days, the hours, and who walks. */
import { Button, Checkbox, Input, InputNumber, Modal, Select } from 'antd'
import { useState, type ReactNode } from 'react'

import { KEYS, queryClient } from '../api/queries'
import { useDoing } from '../desk/incident/useDoing'
import { Icon } from '../parts/Icon'
import { Answered } from '../parts/states'
import { useSpeech } from '../text/texts'
import { changePlan, makePlan, useRoundChoices, type RoundChoices } from './asking'
import { DAYS, draftOf, EMPTY, enough, moveUp, saidOf, type Draft, type RoundPlan } from './planning'

interface Writing { draft: Draft; write: (change: Partial<Draft>) => void; choices: RoundChoices }

export function PlanDialog({ plan, close }: { plan: RoundPlan | null; close: () => void }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()
  const choices = useRoundChoices()
  const [draft, setDraft] = useState<Draft>(() => (plan === null ? EMPTY : draftOf(plan)))
  const [needed, setNeeded] = useState(false)
  const write = (change: Partial<Draft>): void => { setDraft((now) => ({ ...now, ...change })); setNeeded(false) }

  async function send(): Promise<void> {
    if (!enough(draft)) { setNeeded(true); return }
    const done = await doing(async () => {
      await (plan === null ? makePlan(saidOf(draft)) : changePlan(plan.plan_id, plan.version, saidOf(draft)))
      return { said: t(plan === null ? 'web.rounds.planned' : 'web.rounds.changed') }
    })
    await queryClient.invalidateQueries({ queryKey: KEYS.rounds })
    if (done) close()
  }
  return (
    <Modal open title={t(plan === null ? 'web.rounds.new' : 'web.rounds.edit_title')} width={620} onCancel={close} onOk={() => void send()} confirmLoading={busy} okText={t('web.rounds.keep')} okButtonProps={{ 'data-send': 'true' }}>
      <Answered question={choices} rows={5}>{(given) => (
        <div className="round-form">
          {plan !== null && <p className="quiet">{t('web.rounds.edit_what')}</p>}
          <label>{t('web.rounds.name')}<Input id="round-name" maxLength={60} placeholder={t('web.rounds.name_example')} value={draft.name} onChange={(event) => write({ name: event.target.value })} /></label>
          <Stops draft={draft} write={write} choices={given} />
          <fieldset><legend>{t('web.rounds.which_days')}</legend><Checkbox.Group value={draft.days} onChange={(days) => write({ days })} options={DAYS.map((day) => ({ value: day, label: t(`web.rounds.day.${day}`) }))} /></fieldset>
          <HoursPart draft={draft} write={write} choices={given} />
          <div className="round-pair">
            <label>{t('web.rounds.begin_within')}<InputNumber id="round-within" min={1} max={720} value={draft.beginWithin} onChange={(value) => write({ beginWithin: value ?? EMPTY.beginWithin })} /></label>
            <label>{t('web.rounds.assignee')}<Select<string> id="round-assignee" value={draft.assignee ?? ''} onChange={(value) => write({ assignee: value === '' ? null : value })} options={[{ value: '', label: t('web.rounds.anybody') }, ...given.patrols.map((each) => ({ value: each.account_id, label: each.name }))]} /></label>
          </div>
          <Checkbox checked={draft.exercise} onChange={(event) => write({ exercise: event.target.checked })}>{t('web.rounds.exercise_long')}</Checkbox>
          {needed && <p className="trouble" role="alert">{t('web.rounds.needed')}</p>}
        </div>
      )}</Answered>
    </Modal>
  )
}

function Stops({ draft, write, choices }: Writing): ReactNode {
  const { t } = useSpeech()
  const left = choices.places.filter((place) => !draft.stops.some((stop) => stop.place_path === place.place_path))
  const change = (index: number, look_at: string): void => write({ stops: draft.stops.map((stop, each) => (each === index ? { ...stop, look_at } : stop)) })

  function add(path: string): void {
    const place = choices.places.find((each) => each.place_path === path)
    if (place !== undefined) write({ stops: [...draft.stops, { place_path: place.place_path, name: place.name, look_at: '' }] })
  }
  return (
    <fieldset><legend>{t('web.rounds.checkpoints')}</legend>
      <ol className="round-stops">
        {draft.stops.map((stop, index) => (
          <li key={stop.place_path}>
            <b>{stop.name}</b>
            <Input aria-label={`${stop.name} · ${t('web.rounds.look_at')}`} placeholder={t('web.rounds.look_at')} maxLength={200} value={stop.look_at} onChange={(event) => change(index, event.target.value)} />
            <Button type="text" disabled={index === 0} aria-label={t('web.rounds.up', { name: stop.name })} icon={<span className="turned"><Icon name="next" /></span>} onClick={() => write({ stops: moveUp(draft.stops, index) })} />
            <Button type="text" aria-label={t('web.rounds.remove', { name: stop.name })} icon={<Icon name="cross" />} onClick={() => write({ stops: draft.stops.filter((each) => each !== stop) })} />
          </li>
        ))}
      </ol>
      <Select<string> id="round-place" showSearch={{ optionFilterProp: 'label' }} value={null} placeholder={t('web.rounds.add_checkpoint')} aria-label={t('web.rounds.add_checkpoint')} onChange={add} options={left.map((place) => ({ value: place.place_path, label: place.name }))} />
    </fieldset>
  )
}

function HoursPart({ draft, write }: Writing): ReactNode {
  const { t } = useSpeech()
  const put = (index: number, change: Partial<Draft['hours'][number]>): void => write({ hours: draft.hours.map((each, at) => (at === index ? { ...each, ...change } : each)) })
  return (
    <fieldset><legend>{t('web.rounds.windows')}</legend>
      {draft.hours.map((hours, index) => (
        <div key={index} className="round-hours">
          <Input type="time" aria-label={t('web.rounds.from')} value={hours.from} onChange={(event) => put(index, { from: event.target.value })} data-hours="from" />
          –
          <Input type="time" aria-label={t('web.rounds.to')} value={hours.to} onChange={(event) => put(index, { to: event.target.value })} data-hours="to" />
          {draft.hours.length > 1 && <Button type="text" aria-label={t('web.rounds.remove_window')} icon={<Icon name="cross" />} onClick={() => write({ hours: draft.hours.filter((_, at) => at !== index) })} />}
        </div>
      ))}
      <Button size="small" onClick={() => write({ hours: [...draft.hours, { from: '', to: '' }] })}>{t('web.rounds.one_more')}</Button>
    </fieldset>
  )
}
