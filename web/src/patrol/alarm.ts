/** Calls the person when a life may be at stake: a tone and a buzz, where the browser lets a page make them. */
let sound: AudioContext | null = null

/** Browsers allow sound only once the page was touched. */
export function readyToSound(): void {
  addEventListener('pointerdown', () => {
    sound ??= 'AudioContext' in globalThis ? new AudioContext() : null
    void sound?.resume()
  }, { once: true })
}

export function alarm(): void {
  if (!navigator.userActivation.hasBeenActive) return
  if ('vibrate' in navigator) navigator.vibrate([400, 150, 400, 150, 800])
  if (sound === null) return
  for (const [index, pitch] of [880, 660, 880, 660].entries()) {
    const tone = sound.createOscillator()
    const loudness = sound.createGain()
    const from = sound.currentTime + index * 0.3
    tone.frequency.value = pitch
    loudness.gain.setValueAtTime(0.4, from)
    loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.28)
    tone.connect(loudness).connect(sound.destination)
    tone.start(from)
    tone.stop(from + 0.28)
  }
}
