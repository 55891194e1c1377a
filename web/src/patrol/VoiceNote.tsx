/** A voice note: pressed, spoken for a minute at most, heard again, and sent with what is written; or only written. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { keptAs, type Taken } from './shrink'
import { lengthOf, MOST_S } from './voice'

/** What the brain reads (central/http/sounds.py), as browsers call it. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus']
/** Speech is clear at that, and a minute of it is smaller than a photo. */
const BITS_PER_S = 24_000
const TICK_MS = 200

type State = 'idle' | 'asking' | 'recording' | 'refused' | 'unsupported' | 'long'

const typeHere = (): string | undefined => (typeof MediaRecorder === 'undefined' ? undefined : TYPES.find((type) => MediaRecorder.isTypeSupported(type)))
const deafen = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop()
}

/** ``speaking``: told while something is recorded, since what is sent meanwhile would go without it. */
interface Given { accountId: string; voice: Taken | null; change: (voice: Taken | null) => void; speaking: (on: boolean) => void }

export function VoiceNote({ accountId, voice, change, speaking }: Given): ReactNode {
  const { t } = useSpeech()
  const [state, setState] = useState<State>('idle')
  const [seconds, setSeconds] = useState(0)
  const recorder = useRef<MediaRecorder | null>(null)
  const left = useRef(false)
  // Whoever leaves the screen is not listened to any longer, and not at all where the microphone comes after that.
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      if (recorder.current !== null) deafen(recorder.current.stream)
    }
  }, [])
  useEffect(() => { speaking(state === 'recording') }, [speaking, state])

  async function begin(): Promise<void> {
    const mimeType = typeHere()
    setState(mimeType === undefined ? 'unsupported' : 'asking')
    if (mimeType === undefined) return
    let stream: MediaStream | null = null
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } })
      if (left.current) deafen(stream)
      else record(new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_S }))
    } catch (error) {
      if (stream !== null) deafen(stream)
      setState(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'unsupported')
    }
  }

  function record(by: MediaRecorder): void {
    const pieces: Blob[] = []
    const began = performance.now()
    const spokenMs = (): number => performance.now() - began
    const ticking = setInterval(() => {
      setSeconds(spokenMs() / 1000)
      if (spokenMs() >= MOST_S * 1000) end()
    }, TICK_MS)
    by.ondataavailable = (event) => pieces.push(event.data)
    by.onstop = () => {
      clearInterval(ticking)
      deafen(by.stream)
      recorder.current = null
      const sound = new Blob(pieces, { type: by.mimeType.split(';')[0] ?? '' })
      const length = lengthOf(spokenMs())
      if (sound.size === 0 || length !== 'good') {
        setState(length === 'long' ? 'long' : 'idle')
        return
      }
      void keptAs(sound, accountId).then((taken) => {
        change({ ...taken, ref: { ...taken.ref, voice: true } })
        setState('idle')
      }, () => setState('unsupported'))
    }
    recorder.current = by
    setSeconds(0)
    by.start()
    setState('recording')
  }

  function end(): void {
    if (recorder.current?.state === 'recording') recorder.current.stop()
  }

  if (voice !== null) return <Heard voice={voice} discard={() => change(null)} />
  return (
    <div className="voice">
      {state === 'recording'
        ? <button type="button" className="big recording" data-voice="end" onClick={end}><Icon name="mic" />{t('web.patrol.voice.end', { seconds: Math.floor(seconds), most: MOST_S })}</button>
        : <button type="button" className="second" data-voice="begin" disabled={state === 'asking'} onClick={() => void begin()}><Icon name="mic" />{t('web.patrol.voice.begin')}</button>}
      {state === 'recording' && <progress max={MOST_S} value={seconds} aria-label={t('web.patrol.voice.begin')} />}
      {(state === 'refused' || state === 'unsupported' || state === 'long') && <p className="quiet" role="status">{t(`web.patrol.voice.${state}`)}</p>}
    </div>
  )
}

function Heard({ voice, discard }: { voice: Taken; discard: () => void }): ReactNode {
  const { t } = useSpeech()
  const sound = voice.kept.picture
  const url = useMemo(() => URL.createObjectURL(sound), [sound])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return (
    <div className="voice" data-voice="kept">
      <audio controls src={url} aria-label={t('web.voice.name')} />
      <button type="button" className="second" data-voice="discard" onClick={discard}><Icon name="cross" />{t('web.patrol.voice.discard')}</button>
    </div>
  )
}
