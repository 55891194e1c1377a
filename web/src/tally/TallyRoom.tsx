/** 办理统计: the rates first, then each step and how long it took; every number opens the incidents behind it. */
import './tally.css'

import { Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import type { Figure, NamedTally, TallyPage } from '../api/types'
import { Answered, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { SPANS, useTally, type Days, type Picked } from './asking'
import type { RoundFigure } from '../rounds/asking'
import { RoundsBehind, RoundsTally } from './RoundsTally'
import { Rows } from './Rows'
import { percent, RATE_NAMES, RATES, STEPS } from './shares'

export function TallyRoom(): ReactNode {
  const { t } = useSpeech()
  const [days, setDays] = useState<Days>(30)
  const [picked, setPicked] = useState<Picked | null>(null)
  const [rounds, setRounds] = useState<RoundFigure | null>(null)
  const tally = useTally(days)
  const { data } = tally
  return (
    <main id="main" className="tally-page">
      <header className="tally-head">
        <h1>{t('web.nav.tally')}</h1><span className="grow" />
        <Segmented value={days} onChange={setDays} options={SPANS.map((each) => ({ value: each, label: t('web.tally.days', { days: each }) }))} />
      </header>
      <Answered question={tally} rows={8}>{(page) => <Counted page={page} pick={setPicked} />}</Answered>
      {data !== undefined && <RoundsTally page={data} pick={setRounds} />}
      {data !== undefined && <Rows page={data} picked={picked} close={() => setPicked(null)} />}
      {data !== undefined && <RoundsBehind page={data} figure={rounds} close={() => setRounds(null)} />}
    </main>
  )
}

function Counted({ page, pick }: { page: TallyPage; pick: (picked: Picked) => void }): ReactNode {
  const { t } = useSpeech()
  const [together, ...parts] = page.tallies
  const note = page.rendered + page.merged > 0 && <p className="quiet">{t('web.tally.left_out', { rendered: page.rendered, merged: page.merged })}</p>
  if (together === undefined || (together.tally.counts['received'] ?? 0) === 0) return <><Nothing title={t('web.tally.none')} />{note}</>
  return (
    <>
      <ul className="tally-rates">{RATE_NAMES.map((rate) => <RateCard key={rate} rate={rate} of={together} pick={pick} />)}</ul>
      <Steps of={together} pick={pick} />
      {(['severity', 'pack', 'place'] as const).map((by) => <Table key={by} by={by} rows={parts.filter((each) => each.tally.by === by)} pick={pick} />)}
      {note}
    </>
  )
}

function RateCard({ rate, of, pick }: { rate: (typeof RATE_NAMES)[number]; of: NamedTally; pick: (picked: Picked) => void }): ReactNode {
  const { t } = useSpeech()
  const [part, whole] = RATES[rate]
  return (
    <li className="card">
      <span>{t(`tally.rate.${rate}`)}</span>
      <b>{percent(of.tally.rates[rate])}</b>
      <small><Count of={of} figure={part} pick={pick} /> / <Count of={of} figure={whole} pick={pick} /> {t(`tally.figure.${whole}`)}</small>
    </li>
  )
}

function Steps({ of, pick }: { of: NamedTally; pick: (picked: Picked) => void }): ReactNode {
  const { t } = useSpeech()
  return (
    <section className="card tally-steps" aria-label={t('web.tally.waits')}>
      <ol>{STEPS.map((figure) => <li key={figure}><span>{t(`tally.figure.${figure}`)}</span><Count of={of} figure={figure} pick={pick} /></li>)}</ol>
      <dl>
        {(['to_accepted', 'to_on_scene', 'to_done'] as const).map((span) => {
          const wait = of.tally.waits[span]
          const said = wait?.median == null ? t('web.tally.nothing_yet') : t('web.tally.wait', { median: wait.median, most: wait.longest_of_nine_in_ten ?? wait.median })
          return <div key={span}><dt>{t(`tally.span.${span}`)}</dt><dd>{said}</dd></div>
        })}
      </dl>
    </section>
  )
}

function Table({ by, rows, pick }: { by: 'severity' | 'pack' | 'place'; rows: readonly NamedTally[]; pick: (picked: Picked) => void }): ReactNode {
  const { t, said } = useSpeech()
  return (
    <section className="card">
      <table className="tally-table">
        <caption>{t(`tally.by.${by}`)}</caption>
        <thead><tr><td />{STEPS.map((figure) => <th key={figure} scope="col">{t(`tally.figure.${figure}`)}</th>)}{RATE_NAMES.map((rate) => <th key={rate} scope="col">{t(`tally.rate.${rate}`)}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.tally.name}>
              <th scope="row">{said(row.title)}</th>
              {STEPS.map((figure) => <td key={figure}><Count of={row} figure={figure} pick={pick} /></td>)}
              {RATE_NAMES.map((rate) => <td key={rate} className="tally-share">{percent(row.tally.rates[rate])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A number that opens the incidents it was counted from. */
function Count({ of, figure, pick }: { of: NamedTally; figure: Figure; pick: (picked: Picked) => void }): ReactNode {
  const { t, said } = useSpeech()
  const count = of.tally.counts[figure] ?? 0
  if (count === 0) return <span className="tally-zero">0</span>
  return <button type="button" className="tally-count" data-figure={figure} title={`${said(of.title)} · ${t(`tally.figure.${figure}`)}`} aria-label={t('web.tally.behind', { title: said(of.title), figure: t(`tally.figure.${figure}`), count })} onClick={() => pick({ tally: of, figure })}>{count}</button>
}
