/** 派遣: whom the brain would ask first and why, who could not be asked and why, and the officer's own choice. */
import { Button, Radio, Tooltip } from 'antd'
import { useState, type ReactNode } from 'react'

import type { IncidentPage, Ranking } from '../../api/types'
import { useSpeech, type Say } from '../../text/texts'
import { KEYS } from '../keys'
import { dispatch, recall } from './steps'
import type { Doing } from './useDoing'

interface Given { page: IncidentPage; doing: Doing; busy: boolean; first: boolean }

/** "2 人不在岗 · 1 人太远": each reason once, with how many people it concerns. */
export function shortfallsOf(ranking: Ranking, t: Say): string {
  const counted = new Map<string, number>()
  for (const [, kind] of ranking.shortfalls) counted.set(kind, (counted.get(kind) ?? 0) + 1)
  return [...counted].map(([kind, people]) => t(`web.shortfall.${kind}` as 'web.shortfall.resting', { people })).join(' · ')
}

export async function send(page: IncidentPage, to: string | null, doing: Doing, t: Say): Promise<void> {
  const id = page.incident.incident_id
  const before = new Map(page.tasks.map(({ task }) => [task.task_id, task.assignee]))
  await doing(async () => {
    const sent = (await dispatch(id, to)).filter((task) => before.get(task.task_id) !== task.assignee).map((task) => task.task_id)
    return { said: t('page.incident.did.dispatch'), ...(sent.length > 0 && { undo: async () => { await recall(id, sent) } }) }
  })
}

export function Dispatch({ page, doing, busy, first }: Given): ReactNode {
  const { t, said } = useSpeech()
  const [to, setTo] = useState<string | null>(null)
  const best = page.rankings[0]?.offers[0]?.account_id ?? null
  const known = page.rankings.some((ranking) => ranking.offers.some((offer) => offer.account_id === to))
  const chosen = known ? to : best
  return (
    <div className="dispatch">
      <h3>{t('page.incident.send_whom')}</h3>
      {page.rankings.map((ranking) => (
        <div key={ranking.plan}>
          <Radio.Group className="people" value={chosen} onChange={(event) => setTo(event.target.value as string)} name={`to-${ranking.plan}`}>
            {ranking.offers.map((offer, index) => (
              <Radio key={offer.account_id} value={offer.account_id}>
                <b>{offer.name}</b>{index === 0 && offer.free && <span className="mark mark-first">{t('page.incident.first_choice')}</span>}{!offer.free && <span className="mark">{t('page.incident.has_work')}</span>}
                <small>{offer.reasons.map((reason) => said(reason.text)).join(' · ')}</small>
              </Radio>
            ))}
          </Radio.Group>
          {ranking.offers.length === 0 && <p className="quiet">{t('page.incident.nobody')}</p>}
          {ranking.shortfalls.length > 0 && <p className="quiet shortfall">{t('web.shortfall.label')} {shortfallsOf(ranking, t)}</p>}
        </div>
      ))}
      <Tooltip title={t('web.keys.press', { key: KEYS.dispatch })} mouseEnterDelay={0.4}>
        <Button size="large" block type={first ? 'primary' : 'default'} disabled={busy} onClick={() => void send(page, chosen, doing, t)} data-step="dispatch">{t('page.incident.do.dispatch')} <kbd>{KEYS.dispatch}</kbd></Button>
      </Tooltip>
    </div>
  )
}
