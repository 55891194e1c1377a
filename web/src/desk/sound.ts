/** The sound for danger to life. Browsers stay silent until somebody has touched the page, so it is switched on by hand. */
let context: AudioContext | null = null

/** Two rising tones, three times: heard across a room, not mistaken for a telephone. */
const TONES: readonly (readonly [at: number, hertz: number])[] = [
  [0, 660], [0.18, 880], [0.6, 660], [0.78, 880], [1.2, 660], [1.38, 880],
]

const watchers = new Set<() => void>()

/** Calls ``watcher`` whenever the sound may have been switched on or off, also by the browser itself. */
export function watchSound(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function made(): AudioContext {
  const fresh = new AudioContext()
  fresh.addEventListener('statechange', () => watchers.forEach((watcher) => watcher()))
  return fresh
}

/** Call from a press of a button. True if the browser lets us sound. */
export async function switchOn(): Promise<boolean> {
  context ??= made()
  await context.resume()
  return context.state === 'running'
}

export async function switchOff(): Promise<void> {
  await context?.suspend()
}

export const sounding = (): boolean => context?.state === 'running'

export function alarm(): void {
  if (context?.state !== 'running') return
  for (const [at, hertz] of TONES) {
    const start = context.currentTime + at
    const tone = new OscillatorNode(context, { type: 'triangle', frequency: hertz })
    const loud = new GainNode(context, { gain: 0 })
    loud.gain.setTargetAtTime(0.25, start, 0.01)
    loud.gain.setTargetAtTime(0, start + 0.14, 0.02)
    tone.connect(loud).connect(context.destination)
    tone.start(start)
    tone.stop(start + 0.3)
  }
}
