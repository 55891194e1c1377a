/** What the eye saw: the snapshot with the box drawn over it, or the clip; and why it raised the alarm, with its numbers. */
import { Button, Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import type { Box } from '../../api/types'
import { Arriving } from '../../parts/Arriving'
import { ArrivingClip } from '../../parts/ArrivingClip'
import { LiveView } from '../../parts/live/LiveView'
import { look } from '../../parts/live/looking'
import { At } from '../../parts/marks'
import { useSpeech } from '../../text/texts'
import type { Heard } from './heard'
import { seenAt } from './heard'

/** ``stay``: an event that joins meanwhile does not take this away from whoever looks. */
interface Given { stay: () => void; incident: string; number: string; heard: Heard; cameras: ReadonlyMap<string, string> }
type View = 'snapshot' | 'clip' | 'live'

const addressOf = (incident: string, sha256: string): string => `/api/v1/incidents/${incident}/media/${sha256}`

export function Evidence({ stay, incident, number, heard, cameras }: Given): ReactNode {
  const { t, said } = useSpeech()
  const { snapshot, clip, newest } = heard
  const [view, setView] = useState<View>(snapshot === null ? 'clip' : 'snapshot')
  const [broken, setBroken] = useState(false)
  if (view === 'live') return <Now incident={incident} heard={heard} cameras={cameras} close={() => setView(snapshot === null ? 'clip' : 'snapshot')} />
  const shown: View = view === 'clip' && (broken || clip === null) && snapshot !== null ? 'snapshot' : view
  const ref = shown === 'clip' ? clip : snapshot
  if (ref === null) return null
  return (
    <section className="card evidence" aria-label={t('web.incident.evidence')}>
      <figure>
        <div className="eye">
          {shown === 'clip'
            ? <ArrivingClip key={ref.sha256} address={addressOf(incident, ref.sha256)} label={t('page.incident.clip')} broken={() => setBroken(true)} />
            : <Snapshot address={addressOf(incident, ref.sha256)} box={heard.box} />}
          {newest.rendered && <span className="rendered">{t('page.rendered')}</span>}
        </div>
        <figcaption>
          {snapshot !== null && clip !== null && (
            <Segmented<View> size="small" value={shown} onChange={(next) => { stay(); setView(next) }} disabled={broken}
              options={[{ value: 'snapshot', label: t('web.incident.snapshot') }, { value: 'clip', label: t('page.incident.clip') }]} />
          )}
          <span><At at={ref.captured_at} /> · {seenAt(newest, cameras)}{ref.blurred > 0 && ` · ${t(shown === 'clip' ? 'page.incident.clip_blurred' : 'page.incident.blurred', { count: ref.blurred })}`}</span>
          <Button size="small" onClick={() => { stay(); setView('live') }}>{t('web.live.look')}</Button>
          {clip !== null && <a href={addressOf(incident, clip.sha256)} download={`${number}.mp4`} title={t('page.incident.save_clip')}>{t('web.incident.download')}</a>}
        </figcaption>
        {broken && <p className="trouble" role="status">{t('web.incident.clip_broken')}</p>}
      </figure>
      {newest.reasons.length > 0 && (
        <div className="why-alarm"><h2>{t('web.incident.why_alarm')} <small>{t('web.incident.confidence', { percent: Math.round(newest.confidence * 100) })}</small></h2>
          <ul>{newest.reasons.map((reason) => <li key={reason.code}>{said(reason.text)}</li>)}</ul></div>
      )}
    </section>
  )
}

/** The same camera as it is at this moment. */
function Now({ incident, heard: { newest }, cameras, close }: Omit<Given, 'number' | 'stay'> & { close: () => void }): ReactNode {
  const { t } = useSpeech()
  const open = (offer: string | null): ReturnType<typeof look> => look(newest.origin, offer, incident)
  return (
    <section className="card evidence" aria-label={t('web.incident.evidence')}>
      <LiveView name={cameras.get(newest.origin) ?? newest.origin} rendered={newest.rendered} open={open} close={close} />
    </section>
  )
}

interface Size { width: number; height: number }

/** The box lies on the picture itself, whose shape need not be the frame's: both are fitted into it in the same way. */
function BoxOver({ box, size }: { box: Box; size: Size }): ReactNode {
  return (
    <svg className="box" viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      <rect x={box.x1 * size.width} y={box.y1 * size.height} width={(box.x2 - box.x1) * size.width} height={(box.y2 - box.y1) * size.height} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

function Snapshot({ address, box }: { address: string; box: Box | null }): ReactNode {
  const { t } = useSpeech()
  const [size, setSize] = useState<Size | null>(null)
  return (
    <>
      <Arriving address={address} alt={t('page.incident.picture')} loaded={({ currentTarget: picture }) => setSize({ width: picture.naturalWidth, height: picture.naturalHeight })} />
      {box !== null && size !== null && <BoxOver box={box} size={size} />}
    </>
  )
}

export function Photos({ incident, photos }: { incident: string; photos: readonly string[] }): ReactNode {
  const { t } = useSpeech()
  if (photos.length === 0) return null
  return (
    <div className="photos">
      {photos.map((sha256) => (
        <a key={sha256} href={addressOf(incident, sha256)} target="_blank" rel="noreferrer"><img src={addressOf(incident, sha256)} alt={t('page.incident.photo')} loading="lazy" /></a>
      ))}
    </div>
  )
}
