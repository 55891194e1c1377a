/** One incident on one screen: evidence, signals, suggestions, what to do, who is at it, where it is, what happened. */
import './incident.css'

import { Segmented } from 'antd'
import { lazy, useMemo, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'

import type { Me } from '../../api/session'
import type { Signal } from '../../api/types'
import { Late } from '../../parts/Late'
import { Failure, Loading } from '../../parts/states'
import { useStillHere } from '../../parts/useStillHere'
import { usePlans } from '../../plan/plans'
import { useSpeech } from '../../text/texts'
import { useKeys } from '../keys'
import { usePatterns } from '../map/usePatterns'
import { useOpen } from '../useQueue'
import { AlarmWords } from './AlarmWords'
import { Do, offers } from './Do'
import { Evidence } from './Evidence'
import { Head } from './Head'
import { heardOf, mainPicture, type Heard } from './heard'
import { PauseDialog } from './PauseDialog'
import { PickIncident } from './PickIncident'
import { ReasonDialog } from './ReasonDialog'
import { Signals } from './Signals'
import { merge, move, pauseClocks, plain, worded, type PlainStep, type WordedStep } from './steps'
import { Suggestions } from './Suggestions'
import { Tasks } from './Tasks'
import { Timeline } from './Timeline'
import { bringBack, heads } from './undo'
import { useDoing } from './useDoing'
import { useIncident, useOthers, useSurroundings } from './useIncident'
import { WhistleDialog } from './WhistleDialog'

const Dispute = lazy(async () => ({ default: (await import('../../mediation/Dispute')).Dispute }))
const Where = lazy(async () => ({ default: (await import('../map/Where')).Where }))
/** Steps that end an incident: taken back by opening it again. */
const ENDS: readonly WordedStep[] = ['reject', 'mark_false_alarm', 'suspend']
type Asked = { kind: 'words'; step: WordedStep } | { kind: 'merge' } | { kind: 'pause' } | { kind: 'whistle' } | { kind: 'move'; signal: Signal } | null

export function IncidentView({ id, me }: { id: string; me: Me }): ReactNode {
  const { t } = useSpeech()
  const go = useNavigate()
  const stillHere = useStillHere()
  const asked = useIncident(id)
  const { surroundings, cameras } = useSurroundings()
  const plans = usePlans().data ?? []
  const patterns = usePatterns()
  const open = useOpen()
  const { doing, busy } = useDoing()
  const [ask, setAsk] = useState<Asked>(null)
  const [more, setMore] = useState<'timeline' | 'map'>('timeline')
  const [picked, setPicked] = useState<string | null>(null)
  const page = asked.data
  useOthers(page, me.account_id)
  const heard = useMemo(() => (page === undefined ? [] : heardOf(page)), [page])
  const chosen: Heard | undefined = heard.find((each) => each.link.link_id === picked) ?? mainPicture(heard)

  const step = (action: PlainStep): void => {
    void doing(async () => {
      await plain[action](id)
      return { said: t(`page.incident.did.${action}`) }
    })
  }
  const word = (action: WordedStep, words: string): Promise<boolean> => doing(async () => {
    await worded[action](id, words)
    const undo = async (): Promise<void> => { await worded.reopen(id, t('web.undo.reason')) }
    return { said: t(`page.incident.did.${action}`), ...(ENDS.includes(action) && { undo }) }
  })
  const pause = (words: string, until: Date): Promise<boolean> => doing(async () => {
    await pauseClocks(id, words, until.toISOString())
    return { said: t('page.incident.did.pause_clocks') }
  })
  async function joinInto(into: string): Promise<boolean> {
    if (page === undefined) return false
    const signals = ask?.kind === 'move' ? [ask.signal.signal_id] : heads(page)
    const merging = ask?.kind === 'merge'
    const done = await doing(async () => {
      if (merging) await merge(id, into)
      else await move(signals[0] ?? '', into)
      return { said: t(merging ? 'page.incident.did.merge' : 'web.incident.moved'), undo: async () => { await go(`/desk/incidents/${await bringBack(signals, id, into)}`) } }
    })
    if (done && merging && stillHere()) void go(`/desk/incidents/${into}`)
    return done
  }
  const worded_ = (action: WordedStep): (() => void) | undefined => (page && offers(page, action) ? () => setAsk({ kind: 'words', step: action }) : undefined)
  const plain_ = (action: PlainStep): (() => void) | undefined => (page && !busy && offers(page, action) ? () => step(action) : undefined)
  useKeys({
    acknowledge: plain_('acknowledge'), confirm: plain_('confirm'), reject: worded_('reject'), mark_false_alarm: worded_('mark_false_alarm'), note: worded_('note'),
    dispatch: page && !busy && offers(page, 'dispatch') && page.rankings.length > 0 ? () => document.querySelector<HTMLButtonElement>('[data-step=dispatch]')?.click() : undefined,
    merge: page && offers(page, 'merge') ? () => setAsk({ kind: 'merge' }) : undefined,
  })

  if (page === undefined) return asked.error !== null ? <Failure error={asked.error} again={() => void asked.refetch()} /> : <Loading rows={12} />
  return (
    <div className="incident" data-state={page.incident.state}>
      <Head page={page} />
      <div className={`body show-${more}`}>
        {chosen !== undefined && <Evidence key={chosen.link.link_id} stay={() => setPicked(chosen.link.link_id)} incident={id} number={page.incident.number} heard={chosen} cameras={cameras} />}
        <div className={`told${chosen === undefined ? ' told-alone' : ''}`}>
          <Suggestions page={page} cameras={cameras} doing={doing} busy={busy} />
          <Signals page={page} heard={heard} cameras={cameras} chosen={chosen} look={(each) => setPicked(each.link.link_id)} doing={doing} busy={busy} askMove={(signal) => setAsk({ kind: 'move', signal })} />
          {page.disputed && <Late rows={4}><Dispute incident={id} /></Late>}
        </div>
        <div className="deal">
          <Do page={page} doing={doing} busy={busy} step={step} ask={(action) => setAsk({ kind: 'words', step: action })} askMerge={() => setAsk({ kind: 'merge' })} askPause={() => setAsk({ kind: 'pause' })} askWhistle={() => setAsk({ kind: 'whistle' })} />
          <AlarmWords page={page} />
          <Tasks page={page} />
        </div>
        <Segmented className="more" size="small" value={more} onChange={setMore} options={[{ value: 'timeline', label: t('page.incident.timeline') }, { value: 'map', label: t('web.map.title') }]} />
        <Timeline page={page} cameras={cameras} />
        <section className="card where" aria-label={t('web.map.title')}><Late rows={4}>{surroundings && <Where surroundings={surroundings} plans={plans} patterns={patterns} incident={page.incident} open={open} />}</Late></section>
      </div>
      <ReasonDialog incident={id} step={ask?.kind === 'words' ? ask.step : null} close={() => setAsk(null)} take={word} busy={busy} />
      <PauseDialog incident={id} open={ask?.kind === 'pause'} close={() => setAsk(null)} take={pause} busy={busy} />
      <WhistleDialog incident={ask?.kind === 'whistle' ? id : null} close={() => setAsk(null)} doing={doing} busy={busy} />
      <PickIncident title={ask?.kind === 'merge' ? t('page.incident.do.merge') : ask?.kind === 'move' ? t('web.incident.move') : null} here={id} among={open} close={() => setAsk(null)} pick={joinInto} busy={busy} />
    </div>
  )
}
