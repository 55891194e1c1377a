/** 真的、误报还是没事: whoever stands there says what the camera's alarm was; it may be said anew until somebody has checked it. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import { VERDICTS } from '../api/verdicts'
import { useSpeech, type Both } from '../text/texts'
import { aboutTask, titleOf } from './about'
import { ahead } from './ahead'
import { put } from './courier'
import type { Verdict } from './entry'
import { lastFix } from './here'
import { useQueue, type Row } from './usePatrol'

/** ``finished``: the work is done, and only this may still change. */
export function JudgePart({ row, about, finished = false }: { row: Row; about: Both; finished?: boolean }): ReactNode {
  const { t } = useSpeech()
  if (!row.alarm || !(finished || ['on_scene', 'done'].includes(row.ahead.state))) return null
  const waiting = row.ahead.waiting.filter((entry) => entry.action === 'judge_alarm').at(-1)?.content.verdict
  const said = waiting ?? row.said ?? null
  const press = (verdict: Verdict): void =>
    void put({ action: 'judge_alarm', taskId: row.task.task_id, version: null, about, content: { verdict }, photos: [], fix: lastFix() })
  return (
    <fieldset className="judge" data-judged={said ?? ''}><legend>{t('web.patrol.judge.ask')}</legend>
      <p className="three">
        {VERDICTS.map((verdict) => (
          <button key={verdict} type="button" aria-pressed={said === verdict} data-verdict={verdict} onClick={() => press(verdict)}>
            <b>{t(`web.patrol.judge.${verdict}`)}</b><small>{t(`web.patrol.judge.${verdict}_what`)}</small>
          </button>
        ))}
      </p>
      {waiting !== undefined ? <p className="noted" role="status">{t('web.patrol.queue.waits_here')}</p> : said !== null && <p className="quiet">{t('web.patrol.judge.until')}</p>}
    </fieldset>
  )
}

/** Alarms I have been to that nobody has checked yet. */
export function Unchecked({ accountId }: { accountId: string }): ReactNode {
  const { t, said } = useSpeech()
  const { entries } = useQueue()
  const { data } = useQuery({ queryKey: [...KEYS.tasks, accountId, 'unchecked'], queryFn: () => take(api.GET('/api/v1/finished-tasks')), refetchInterval: 60_000, staleTime: 0, retry: false })
  const rows = (data ?? []).map((row): Row => ({ ...row, ahead: ahead(row, entries) }))
  if (rows.length === 0) return null
  return (
    <section aria-label={t('web.patrol.judge.finished')}>
      <h2>{t('web.patrol.judge.finished')}</h2>
      <ul className="tasks">
        {rows.map((row) => (
          <li key={row.task.task_id} className={`card sev-${row.incident.severity}`} data-unchecked={row.task.task_id}>
            <strong>{said(titleOf(row))}</strong>
            <span className="quiet">{row.place_name} · {row.incident.number}</span>
            <JudgePart row={row} finished about={aboutTask(row)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
