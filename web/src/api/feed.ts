/** The live feed: what changed is fetched anew, and only that; a broken line is taken up where it broke. */
import { queryClient } from './queries'
import { sseReader } from './sse'
import { askToSignIn } from './session'

export type Line = 'connecting' | 'live' | 'lost'
export interface News { topic: string; subjectId: string }

/** The brain says something every 15 s; after this it is not there any more. */
const SILENCE_MS = 40_000
const RETRY_MS = [500, 1000, 2000, 4000, 8000] as const

let line: Line = 'connecting'
const watchers = new Set<() => void>()
const hearers = new Set<(news: News) => void>()

export const lineState = (): Line => line

export function watchLine(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Calls ``hearer`` for every entry of the feed. */
export function onNews(hearer: (news: News) => void): () => void {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}

function say(next: Line): void {
  if (line === next) return
  line = next
  for (const watcher of watchers) watcher()
}

function hear(data: string): void {
  const entry = JSON.parse(data) as { topic: string; subject_id: string }
  for (const hearer of hearers) hearer({ topic: entry.topic, subjectId: entry.subject_id })
}

/** ``live`` is called once the brain answers. */
async function follow(lastId: string | null, stop: AbortSignal, live: () => void): Promise<string | null> {
  const quiet = new AbortController()
  let timer = setTimeout(() => quiet.abort(), SILENCE_MS)
  const answer = await fetch('/api/v1/feed', {
    headers: lastId === null ? {} : { 'Last-Event-ID': lastId },
    signal: AbortSignal.any([stop, quiet.signal]),
  })
  if (answer.status === 401) {
    clearTimeout(timer)
    await askToSignIn()
    return lastId
  }
  if (!answer.ok || answer.body === null) throw new Error(`feed: ${answer.status}`)
  live()
  const reader = sseReader()
  const pieces = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  try {
    for (;;) {
      const { done, value } = await pieces.read()
      if (done) return reader.lastId() ?? lastId
      clearTimeout(timer)
      timer = setTimeout(() => quiet.abort(), SILENCE_MS)
      for (const event of reader.push(value)) hear(event.data)
      if (reader.lastId() !== null) lastId = reader.lastId()
    }
  } catch (error) {
    if (stop.aborted) throw error
    return lastId
  } finally {
    clearTimeout(timer)
  }
}

/** A function, since the answer changes while we wait. */
const stopped = (stop: AbortSignal): boolean => stop.aborted

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Follows the feed until ``stop``; returns at once. */
export function followFeed(stop: AbortSignal): void {
  void (async () => {
    let lastId: string | null = null
    let failures = 0
    function live(): void {
      say('live')
      // What was asked for while nobody answered has failed, and is asked for again.
      if (failures > 0) void queryClient.invalidateQueries()
    }
    while (!stopped(stop)) {
      try {
        lastId = await follow(lastId, stop, live)
        failures = 0
      } catch {
        failures += 1
      }
      if (stopped(stop)) return
      say('lost')
      await pause(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 8000)
      // What was missed is told by the resumed feed; what the feed does not tell is asked for.
      if (failures === 0) void queryClient.invalidateQueries()
    }
  })()
}
