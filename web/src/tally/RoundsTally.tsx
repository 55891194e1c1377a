/** 巡检 in the account: how many were due, walked whole, walked with gaps, or missed; each number opens its rounds. */
import '../rounds/rounds.css'

import { Drawer } from 'antd'
import type { ReactNode } from 'react'

import type { TallyPage } from '../api/types'
import { Answered } from '../parts/states'
import { useRoundsBehind, type RoundFigure } from '../rounds/asking'
import { RoundTable } from '../rounds/RoundTable'
import { useSpeech } from '../text/texts'

const FIGURES: readonly RoundFigure[] = ['planned', 'walked', 'whole', 'partly', 'missed']

export function RoundsTally({ page, pick }: { page: TallyPage; pick: (figure: RoundFigure) => void }): ReactNode {
  const { t } = useSpeech()
  const { counts, checkpoints, checkpoints_missed, exercises } = page.rounds
  if ((counts['planned'] ?? 0) + exercises === 0) return null
  return (
    <section className="card tally-steps" aria-label={t('web.tally.rounds')} data-tally="rounds">
      <h2>{t('web.tally.rounds')}</h2>
      <ol>{FIGURES.map((figure) => <li key={figure}><span>{t(`tally.round.${figure}`)}</span><Count count={counts[figure] ?? 0} figure={figure} pick={pick} /></li>)}</ol>
      <p className="quiet">{t('web.tally.points', { missed: checkpoints_missed, all: checkpoints })}{exercises > 0 && ` ${t('web.tally.exercises', { count: exercises })}`}</p>
    </section>
  )
}

function Count({ count, figure, pick }: { count: number; figure: RoundFigure; pick: (figure: RoundFigure) => void }): ReactNode {
  const { t } = useSpeech()
  if (count === 0) return <span className="tally-zero">0</span>
  return <button type="button" className="tally-count" data-round-figure={figure} aria-label={`${t('web.tally.rounds')} · ${t(`tally.round.${figure}`)} · ${count}`} onClick={() => pick(figure)}>{count}</button>
}

export function RoundsBehind({ page, figure, close }: { page: TallyPage; figure: RoundFigure | null; close: () => void }): ReactNode {
  const { t } = useSpeech()
  const rounds = useRoundsBehind(page.begin, page.end, figure)
  return (
    <Drawer open={figure !== null} onClose={close} title={figure === null ? '' : `${t('web.tally.rounds')} · ${t(`tally.round.${figure}`)}`} size={720}>
      <Answered question={rounds}>{(data) => <RoundTable rows={data} />}</Answered>
    </Drawer>
  )
}
