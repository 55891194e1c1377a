/** One round: its checkpoints in order, what was seen at each, and the next one under the thumb. */
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'

import { Icon } from '../parts/Icon'
import { useNow } from '../parts/useNow'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { aboutRound } from './about'
import { CodeField } from './CodeField'
import { put } from './courier'
import { HeldCard } from './HeldCard'
import { freshFix, here, lastFix } from './here'
import { HowFar } from './marks'
import { useMe, Waiting } from './person'
import { hours, RoundMark } from './RoundsPart'
import { digestOf, type Point, type RoundAhead } from './rounds'
import { useRounds } from './usePatrol'

/** A visit by the code that was read, or by where the phone is. */
export function visit(ahead: RoundAhead, point: Point, code: string | null, words: string): void {
  const fix = freshFix()
  const content = { checkpoint: point.index, words, ...(code !== null && { placeCode: code }) }
  void put({ action: 'visit', taskId: null, roundId: ahead.round.round_id, version: null, about: aboutRound(ahead, point), content, photos: [], fix, waitForFix: code === null && fix === null })
}

export function begin(ahead: RoundAhead): void {
  void put({ action: 'begin_round', taskId: null, roundId: ahead.round.round_id, version: ahead.round.version, about: aboutRound(ahead), content: {}, photos: [], fix: lastFix() })
  void here()
}

export const reportAt = (ahead: RoundAhead, point: Point): string => `/patrol/report?${new URLSearchParams({ round: ahead.round.round_id, checkpoint: String(point.index) })}`

export function RoundScreen(): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const { roundId } = useParams()
  const rounds = useRounds(me.account_id)
  const ahead = rounds?.find((each) => each.round.round_id === roundId)
  if (rounds === null) return <Waiting />
  return (
    <>
      <p><Link className="back" to="/patrol"><Icon name="undo" />{t('web.patrol.back')}</Link></p>
      {ahead?.held != null && <HeldCard key={ahead.held.key} entry={ahead.held} />}
      {ahead === undefined ? <div className="state"><p><b>{t('web.patrol.round.gone')}</b></p><p className="quiet">{t('web.patrol.round.gone_what')}</p></div> : <Whole ahead={ahead} />}
    </>
  )
}

function Whole({ ahead }: { ahead: RoundAhead }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  const { round, state, mine } = ahead
  const walking = state === 'walking' && mine
  const free = round.begun_at == null || round.mine
  return (
    <article className="one round" data-round={state}>
      <span className="tags"><RoundMark ahead={ahead} /><span className="limit"><Icon name="clock" />{hours(ahead, now, t)}</span></span>
      <h1>{round.name}</h1>
      {round.exercise && <p className="quiet">{t('web.patrol.round.exercise')}</p>}
      {round.walker != null && !mine && <p className="noted">{t('web.patrol.round.walker', { name: round.walker })}</p>}
      {state === 'planned' && <p className="quiet">{t('web.patrol.round.opens', { at: clockTime(round.opens_at, now) })}</p>}
      {(state === 'open' || state === 'late') && free && <>
        <p className={state === 'late' ? 'wrong' : 'quiet'}>{t('web.patrol.round.begin_by', { at: clockTime(round.begin_by, now) })}</p>
        <button type="button" className="big" data-do="begin" onClick={() => begin(ahead)}>{t('web.patrol.round.begin')}</button>
      </>}
      {walking && <Codes ahead={ahead} />}
      <ol className="points">{ahead.points.map((point) => <PointRow key={point.index} ahead={ahead} point={point} now={now} walking={walking} />)}</ol>
      {walking && <End ahead={ahead} />}
      {state === 'ended' && <p className="good">{t('web.patrol.round.ended')}</p>}
    </article>
  )
}

function Codes({ ahead }: { ahead: RoundAhead }): ReactNode {
  const { t } = useSpeech()
  const [wrong, setWrong] = useState(false)
  const read = (code: string): void => void digestOf(code).then((digest) => {
    const point = ahead.points.find((each) => each.point.code_digest === digest)
    setWrong(point === undefined)
    if (point !== undefined) visit(ahead, point, code, '')
  })
  return <CodeField read={read} wrong={wrong ? t('web.patrol.round.elsewhere') : null} />
}

function PointRow({ ahead, point, now, walking }: { ahead: RoundAhead; point: Point; now: Date; walking: boolean }): ReactNode {
  const { t } = useSpeech()
  const { name, look_at, position } = point.point
  const next = walking && ahead.next?.index === point.index
  const missed = point.seen === null && (ahead.state === 'ended' || ahead.state === 'missed')
  return (
    <li className={next ? 'point next' : 'point'} data-point={point.seen !== null ? 'seen' : missed ? 'missed' : 'ahead'}>
      <p><b>{point.index + 1}. {name}</b>{point.seen !== null && <Icon name="check" />}{missed && <span className="wrong">{t('web.patrol.round.missed')}</span>}{point.seen === null && !missed && <HowFar to={position} />}</p>
      {look_at !== '' && <p className="quiet">{look_at}</p>}
      {point.seen !== null && <SeenLines point={point} now={now} />}
      {walking && point.seen === null && <p className="pair">
        <button type="button" className={next ? 'go' : 'second'} data-do="well" onClick={() => visit(ahead, point, null, '')}>{t('web.patrol.round.all_well')}</button>
        <Link className="second" to={reportAt(ahead, point)} data-do="found">{t('web.patrol.round.found')}</Link>
      </p>}
      {walking && point.seen !== null && <Link to={reportAt(ahead, point)}>{t('web.patrol.round.found')}</Link>}
    </li>
  )
}

function SeenLines({ point, now }: { point: Point; now: Date }): ReactNode {
  const { t } = useSpeech()
  const seen = point.seen
  if (seen === null) return null
  return (
    <>
      <p className="quiet">{t(`web.patrol.round.visited_by_${seen.proof}`, { at: clockTime(seen.at, now) })}{seen.words !== '' && ` · ${seen.words}`}</p>
      {seen.doubts.map((doubt) => <p key={doubt} className="wrong">{t('web.patrol.round.doubtful', { why: t(`web.doubt.${doubt}`) })}</p>)}
      {seen.numbers.map((number) => <p key={number} className="noted">{t('web.patrol.round.found_number', { number })}</p>)}
      {seen.waits && <p className="noted">{t('web.patrol.queue.waits_here')}</p>}
    </>
  )
}

function End({ ahead }: { ahead: RoundAhead }): ReactNode {
  const { t } = useSpeech()
  const [asking, setAsking] = useState(false)
  const missing = ahead.points.filter(({ seen }) => seen === null).length
  const end = (): void => void put({ action: 'end_round', taskId: null, roundId: ahead.round.round_id, version: null, about: aboutRound(ahead), content: {}, photos: [], fix: lastFix() })
  if (!asking) return <button type="button" className={missing === 0 ? 'big' : 'big second'} data-do="end" onClick={() => { if (missing > 0) setAsking(true); else end() }}>{t('web.patrol.round.end')}</button>
  return (
    <section className="card held" role="alert">
      <p>{t('web.patrol.round.end_missing', { count: missing })}</p>
      <button type="button" className="big" onClick={() => setAsking(false)}>{t('web.patrol.round.go_on')}</button>
      <button type="button" className="big second" data-do="end-anyway" onClick={end}>{t('web.patrol.round.end_anyway')}</button>
    </section>
  )
}
