/** 吹哨: who is called, to do what, within how long, and who of them leads. */
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input, InputNumber, Modal, Radio } from 'antd'
import { useState, type ReactNode } from 'react'

import { api, take } from '../../api/client'
import { Failure, Loading } from '../../parts/states'
import { useSpeech } from '../../text/texts'
import { blowWhistle, recall, type Party } from './steps'
import type { Doing } from './useDoing'

type Draft = Record<string, { title: string; hours: number }>
const USUAL_HOURS = 4

interface Given { incident: string | null; close: () => void; doing: Doing; busy: boolean }

export function WhistleDialog({ incident, close, doing, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [draft, setDraft] = useState<Draft>({})
  const [lead, setLead] = useState<string | null>(null)
  const [needed, setNeeded] = useState(false)
  const parties: Party[] = Object.entries(draft).map(([account_id, said]) => ({ account_id, title: said.title.trim(), hours: said.hours }))

  async function send(): Promise<void> {
    if (incident === null) return
    if (lead === null || !(lead in draft) || parties.some((party) => party.title === '')) { setNeeded(true); return; }
    const done = await doing(async () => {
      const called = await blowWhistle(incident, parties, lead)
      return { said: t('page.incident.did.whistle'), undo: async () => { await recall(incident, called.map((task) => task.task_id)) } }
    })
    if (!done) return
    setDraft({})
    setLead(null)
    setNeeded(false)
    close()
  }
  return (
    <Modal open={incident !== null} title={t('page.incident.do.whistle')} width={640} onCancel={close} onOk={() => void send()} confirmLoading={busy} okText={t('page.incident.do.whistle')} okButtonProps={{ 'data-send': 'true' }}>
      {incident !== null && <Parties incident={incident} draft={draft} change={setDraft} lead={lead} setLead={setLead} />}
      {needed && <p className="trouble" role="alert">{t('web.whistle.pick')}</p>}
    </Modal>
  )
}

interface Choosing { incident: string; draft: Draft; change: (draft: Draft) => void; lead: string | null; setLead: (id: string) => void }

function Parties({ incident, draft, change, lead, setLead }: Choosing): ReactNode {
  const { t } = useSpeech()
  const { data, error, refetch } = useQuery({ queryKey: ['helpers', incident], queryFn: () => take(api.GET('/api/v1/incidents/{incident_id}/helpers', { params: { path: { incident_id: incident } } })) })
  if (data === undefined) return error === null ? <Loading rows={4} /> : <Failure error={error} again={() => void refetch()} />
  if (data.length === 0) return <p className="quiet">{t('web.whistle.nobody')}</p>

  function toggle(id: string, on: boolean): void {
    const rest = Object.fromEntries(Object.entries(draft).filter(([each]) => each !== id))
    change(on ? { ...rest, [id]: { title: '', hours: USUAL_HOURS } } : rest)
    if (on && lead === null) setLead(id)
  }
  return (
    <ul className="whistle">
      {data.map((helper) => {
        const said = draft[helper.account_id]
        return (
          <li key={helper.account_id}>
            <Checkbox checked={said !== undefined} onChange={(event) => toggle(helper.account_id, event.target.checked)}>{helper.name}{helper.department != null && ` · ${helper.department}`}{!helper.on_shift && <small> {t('web.whistle.off_shift')}</small>}</Checkbox>
            {said !== undefined && (
              <span className="whistle-what">
                <Input aria-label={t('web.whistle.what')} placeholder={t('web.whistle.what')} maxLength={100} value={said.title} onChange={(event) => change({ ...draft, [helper.account_id]: { ...said, title: event.target.value } })} />
                <InputNumber aria-label={t('web.whistle.hours')} suffix={t('web.whistle.unit')} min={0.5} max={1440} step={0.5} value={said.hours} onChange={(hours) => change({ ...draft, [helper.account_id]: { ...said, hours: hours ?? USUAL_HOURS } })} />
                <Radio checked={lead === helper.account_id} onChange={() => setLead(helper.account_id)}>{t('web.whistle.lead')}</Radio>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
