/** Through a camera as it is now. Whatever keeps the picture away is said in words: never a silent black box. */
import './live.css'

import { useEffect, useRef, useState, type ReactNode } from 'react'

import { useErrorWords } from '../../app/words'
import { useSpeech, type Both } from '../../text/texts'
import { clockTime } from '../../text/times'
import { useNow } from '../useNow'
import type { Open } from './connecting'
import { useLive, type Live } from './useLive'

/** From here on it says that it will end. */
const TELL_S = 45
const STALLED_MS = 5000

interface Given { name: string; rendered: boolean; open: Open; close: () => void }

export function LiveView({ name, rendered, open, close }: Given): ReactNode {
  const { t } = useSpeech()
  const video = useRef<HTMLVideoElement>(null)
  const live = useLive(open, () => video.current)
  const { phase, view } = live
  const stream = phase.now === 'moving' ? phase.stream : null
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream
  }, [stream])
  const stalled = useStalled(video, stream)
  // The button that opened it is gone: whoever uses the keyboard goes on here.
  const self = useRef<HTMLElement>(null)
  useEffect(() => { self.current?.focus() }, [])
  return (
    <section ref={self} tabIndex={-1} className="live" aria-label={t('web.live.title')} data-phase={phase.now}>
      <div className="live-frame">
        {phase.now === 'moving' && <video ref={video} autoPlay muted playsInline aria-label={t('web.live.moving', { name })} />}
        {phase.now === 'stills' && view?.still?.jpeg != null && <img src={`data:image/jpeg;base64,${view.still.jpeg}`} alt={t('web.live.still_of', { name })} />}
        <Words live={live} name={name} stalled={stalled} />
        {rendered && <span className="live-rendered">{t('page.rendered')}</span>}
      </div>
      <Why live={live} />
      <footer>
        <Ending live={live} />
        {(phase.now === 'over' || phase.now === 'refused') && <button type="button" className="second" onClick={() => live.again(false)}>{t('web.live.again')}</button>}
        {phase.now === 'refused' && <button type="button" className="second" onClick={() => live.again(true)}>{t('web.live.stills')}</button>}
        <button type="button" className="second" onClick={close}>{t('web.live.close')}</button>
      </footer>
    </section>
  )
}

/** What stands on the frame while no picture does. */
function Words({ live: { phase, view }, name, stalled }: { live: Live; name: string; stalled: boolean }): ReactNode {
  const { t, said } = useSpeech()
  const words = useErrorWords()
  const say = (text: string): ReactNode => <p className="live-words" role="status">{text}</p>
  switch (phase.now) {
    case 'connecting':
      return say(t('web.live.connecting', { name }))
    case 'moving':
      return stalled ? say(t('web.live.stalled')) : null
    case 'stills':
      return view?.still?.jpeg == null ? say(t('web.live.first_still')) : null
    case 'over':
      return say(t('web.live.over'))
    case 'refused':
      return <p className="live-words" role="alert">{isBoth(phase.error) ? said(phase.error) : words(phase.error)}</p>
  }
}

const isBoth = (error: unknown): error is Both => typeof error === 'object' && error !== null && 'zh' in error && 'en' in error

function Why({ live: { phase, view } }: { live: Live }): ReactNode {
  const { t } = useSpeech()
  if (phase.now === 'stills' && phase.why !== null) return <p className="live-why" role="status">{t(`web.live.${phase.why}`)}</p>
  if (phase.now === 'stills' && view?.still != null) return <p className="live-why">{t('web.live.still_at', { time: clockTime(view.still.asked_at, new Date()) })}</p>
  return phase.now === 'moving' || phase.now === 'connecting' ? <p className="live-why">{t('web.live.covered')}</p> : null
}

function Ending({ live: { phase, endsAt, keep } }: { live: Live }): ReactNode {
  const { t } = useSpeech()
  const now = useNow()
  if (endsAt === null || (phase.now !== 'moving' && phase.now !== 'stills')) return null
  const left = Math.max(Math.round((endsAt - now.getTime()) / 1000), 0)
  if (left > TELL_S) return null
  return <><span role="timer">{t('web.live.ending', { seconds: left })}</span><button type="button" className="second live-keep" onClick={keep}>{t('web.live.keep')}</button></>
}

/** No new picture for seconds: the connection lives and the camera does not. */
function useStalled(video: React.RefObject<HTMLVideoElement | null>, stream: MediaStream | null): boolean {
  const [stalled, setStalled] = useState(false)
  useEffect(() => {
    if (stream === null) return
    let seen = 0
    let since = Date.now()
    const timer = setInterval(() => {
      const time = video.current?.currentTime ?? 0
      if (time !== seen) {
        seen = time
        since = Date.now()
      }
      setStalled(Date.now() - since > STALLED_MS)
    }, 1000)
    return () => {
      clearInterval(timer)
      setStalled(false)
    }
  }, [video, stream])
  return stalled
}
