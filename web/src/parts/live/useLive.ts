/** A live view from the first click to its end: connecting, moving, or stills where no way was found; never silent. */
import { useCallback, useEffect, useRef, useState } from 'react'

import { Unreached } from '../../api/problem'
import { aConnection, agree, CONNECT_MS, endView, keepView, pause, readView, still, type Open, type View } from './connecting'

const BETWEEN_STILLS_MS = 3000
export type Why = 'no_way' | 'no_browser' | 'lost'
export type Phase =
  | { now: 'connecting' }
  | { now: 'moving'; stream: MediaStream }
  /** ``why`` is null for whoever asked for stills. */
  | { now: 'stills'; why: Why | null }
  | { now: 'over' }
  | { now: 'refused'; error: unknown }

export interface Live {
  phase: Phase
  view: View | null
  /** When it ends by itself, by this clock. */
  endsAt: number | null
  keep: () => void
  /** From the beginning; ``stills`` without trying for a moving picture. */
  again: (stills: boolean) => void
}

interface Hands { gone: AbortSignal; left: () => boolean; phase: (phase: Phase) => void; view: (view: View) => void }

export function useLive(open: Open, video: () => HTMLVideoElement | null): Live {
  const [phase, setPhase] = useState<Phase>({ now: 'connecting' })
  const [view, setView] = useState<View | null>(null)
  const [endsAt, setEndsAt] = useState<number | null>(null)
  const [attempt, setAttempt] = useState({ number: 0, stills: false })
  const opening = useRef(open)
  const looking = useRef(video)
  const leave = useRef<AbortController | null>(null)
  useEffect(() => { opening.current = open; looking.current = video })
  const known = useCallback((fresh: View): void => {
    setView(fresh)
    setEndsAt(fresh.open ? Date.now() + fresh.seconds_left * 1000 : null)
  }, [])
  useEffect(() => {
    const leaving = new AbortController()
    leave.current = leaving
    const newest: { view: View | null } = { view: null }
    const here = (change: () => void): void => { if (!leaving.signal.aborted) change() }
    const hands: Hands = {
      gone: leaving.signal,
      left: () => leaving.signal.aborted,
      phase: (next) => here(() => setPhase(next)),
      view: (fresh) => {
        newest.view = fresh
        if (leaving.signal.aborted) void endView(fresh).catch(() => undefined)
        else known(fresh)
      },
    }
    hands.phase({ now: 'connecting' })
    watch(attempt.stills, (offer) => opening.current(offer), () => looking.current(), hands).catch((error: unknown) => hands.phase({ now: 'refused', error }))
    return () => {
      leaving.abort()
      if (newest.view?.open === true) void endView(newest.view).catch(() => undefined)
    }
  }, [attempt, known])
  // While it connects the brain says itself that the node is late.
  const shows = phase.now === 'moving' || phase.now === 'stills'
  const end = (last: Phase): void => {
    leave.current?.abort()
    setPhase(last)
  }
  useEffect(() => {
    if (endsAt === null || !shows) return
    const timer = setTimeout(() => end({ now: 'over' }), Math.max(endsAt - Date.now(), 0))
    return () => clearTimeout(timer)
  }, [endsAt, shows])
  return {
    phase, view, endsAt,
    keep: () => {
      if (view === null) return
      // A request that was lost leaves the picture and the button where they are.
      keepView(view).then(known, (error: unknown) => { if (!(error instanceof Unreached)) end({ now: 'refused', error }) })
    },
    again: (stills) => setAttempt(({ number }) => ({ number: number + 1, stills })),
  }
}

async function watch(stills: boolean, open: Open, video: () => HTMLVideoElement | null, hands: Hands): Promise<void> {
  if (stills) return photograph(null, open, hands)
  if (typeof RTCPeerConnection === 'undefined') return photograph('no_browser', open, hands)
  const connection = await aConnection()
  if (hands.left()) {
    connection.close()
    return
  }
  hands.gone.addEventListener('abort', () => connection.close())
  const streaming = new Promise<MediaStream>((came) => { connection.addEventListener('track', ({ track }) => came(new MediaStream([track]))) })
  try {
    const view = await agree(connection, open, hands.gone, hands.view)
    if (hands.left()) return
    hands.view(view)
    if (view.state !== 'done') {
      hands.phase({ now: 'refused', error: view.reason })
      return
    }
    const connected = await Promise.race([reached(connection), pause(CONNECT_MS).then(() => false)])
    const stream = connected ? await Promise.race([streaming, pause(CONNECT_MS).then(() => null)]) : null
    if (hands.left()) return
    if (stream === null) {
      await instead('no_way', view, open, hands)
      return
    }
    hands.phase({ now: 'moving', stream })
    const shown = await painted(video, hands.gone)
    if (!shown && !hands.left()) {
      await instead('no_way', view, open, hands)
      return
    }
    await broken(connection)
    if (hands.left()) return
    const now = await readView(view)
    if (now.open) await instead('lost', now, open, hands)
    else hands.phase({ now: 'over' })
  } finally {
    connection.close()
  }
}

async function instead(why: Why, view: View, open: Open, hands: Hands): Promise<void> {
  await endView(view)
  await photograph(why, open, hands)
}

/** A still, and another one, until nobody looks any more. */
async function photograph(why: Why | null, open: Open, hands: Hands): Promise<void> {
  hands.phase({ now: 'stills', why })
  let view = await open(null)
  hands.view(view)
  while (!hands.left() && view.open) {
    view = await still(view, hands.gone)
    if (hands.left()) return
    hands.view(view)
    if (view.still?.state !== 'done') {
      hands.phase({ now: 'refused', error: view.still?.reason })
      return
    }
    await pause(BETWEEN_STILLS_MS)
  }
}

function reached(connection: RTCPeerConnection): Promise<boolean> {
  return becomes(connection, (state) => (state === 'connected' ? true : state === 'failed' || state === 'closed' ? false : null))
}

/** Returns when the node has hung up, or nothing was heard of it for long enough. */
function broken(connection: RTCPeerConnection): Promise<boolean> {
  return becomes(connection, (state) => (state === 'failed' || state === 'closed' || state === 'disconnected' ? true : null))
}

function becomes(connection: RTCPeerConnection, verdict: (state: RTCPeerConnectionState) => boolean | null): Promise<boolean> {
  return new Promise((done) => {
    const look = (): void => {
      const found = verdict(connection.connectionState)
      if (found !== null) done(found)
    }
    connection.addEventListener('connectionstatechange', look)
    look()
  })
}

/** Whether a picture stands on the screen in time. */
async function painted(video: () => HTMLVideoElement | null, gone: AbortSignal): Promise<boolean> {
  const until = Date.now() + CONNECT_MS
  const dark = (): boolean => (video()?.videoWidth ?? 0) === 0
  while (!gone.aborted && Date.now() < until && dark()) await pause(100)
  return !dark()
}
