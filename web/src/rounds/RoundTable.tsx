/** Rounds in a table: when, who, how far, what was missed; each opens to its visits. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { KEYS, queryClient } from '../api/queries'
import { useDoing } from '../desk/incident/useDoing'
import { doubtsOf } from '../parts/doubts'
import { At } from '../parts/marks'
import { useNow } from '../parts/useNow'
import { useSpeech, type Say } from '../text/texts'
import { clockTime } from '../text/times'
import { cancelRound, type RoundRow } from './asking'

const CANCELLABLE: ReadonlySet<string> = new Set(['planned', 'open', 'late', 'walking'])

export function RoundTable({ rows, cancellable = false }: { rows: readonly RoundRow[]; cancellable?: boolean }): ReactNode {
  return <ul className="round-rows">{rows.map((row) => <Row key={row.round.round_id} row={row} cancellable={cancellable} />)}</ul>
}

/** What is to be said of a round beside its state: that it is late, what was missed, or when it was begun. */
function saidOf({ round, state, missed }: RoundRow, now: Date, t: Say): { words: string; bad: boolean } {
  if (state === 'late') return { words: t('web.rounds.late', { at: clockTime(round.begin_by, now) }), bad: true }
  const names = missed.map((index) => round.checkpoints[index]?.name ?? '').join(t('web.list.apart'))
  const bad = names !== ''
  if (state === 'ended' && bad) return { words: t('web.rounds.missed', { names }), bad }
  return { words: round.begun_at == null ? '' : t('web.rounds.begun', { at: clockTime(round.begun_at, now) }), bad }
}

function Row({ row, cancellable }: { row: RoundRow; cancellable: boolean }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  const { round, state } = row
  const said = saidOf(row, now, t)
  return (
    <li className="round-row" data-state={state}>
      <details>
        <summary>
          <span className="round-when">{clockTime(round.opens_at, now)}–{clockTime(round.closes_at, new Date(round.opens_at))}</span>
          <b>{round.name}</b>
          <span className={`mark round-${state}`}>{t(`state.round.${state}`)}</span>
          <span className="round-who">{row.walker ?? t('web.rounds.anybody')}{round.exercise && <span className="mark">{t('web.rounds.exercise')}</span>}</span>
          <span className="round-far">{t('web.rounds.progress', { done: round.visits.length, all: round.checkpoints.length })}</span>
          <span className={said.bad ? 'round-said round-bad' : 'round-said'}>{said.words}</span>
        </summary>
        <Visits row={row} />
        {cancellable && CANCELLABLE.has(state) && <Cancel row={row} />}
      </details>
    </li>
  )
}

function Visits({ row }: { row: RoundRow }): ReactNode {
  const { t } = useSpeech()
  return (
    <ol className="round-visits">
      {row.round.checkpoints.map((point, index) => {
        const visit = row.round.visits.find((each) => each.checkpoint === index)
        return (
          <li key={point.place_path} data-visited={visit !== undefined}>
            <b>{point.name}</b> {point.look_at !== '' && <small>{point.look_at}</small>}
            {visit === undefined ? <span className={row.missed.includes(index) ? 'round-bad' : 'quiet'}>{t('web.rounds.not_seen')}</span> : <>
              <span><At at={visit.at} /> {t(`web.rounds.proof.${visit.proof}`)}</span>
              {doubtsOf(visit.doubts, visit.proof).map((doubt) => <span key={doubt} className="round-bad">{t(`web.doubt.${doubt}`)}</span>)}
              {visit.words !== '' && <q>{visit.words}</q>}
              {visit.found.map((found) => <Link key={found.incident_id} to={`/desk/incidents/${found.incident_id}`}>{found.number}</Link>)}
            </>}
          </li>
        )
      })}
    </ol>
  )
}

function Cancel({ row }: { row: RoundRow }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()

  async function cancel(): Promise<void> {
    await doing(async () => {
      await cancelRound(row)
      return { said: t('web.rounds.cancelled') }
    })
    await queryClient.invalidateQueries({ queryKey: KEYS.rounds })
  }
  return <p><Button size="small" loading={busy} onClick={() => void cancel()} data-do="cancel">{t('web.rounds.cancel')}</Button></p>
}
