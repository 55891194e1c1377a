/** Keeps the screen from going dark, where the browser lets a page ask for that; taken anew whenever the page is in front again. */
import { useEffect } from 'react'

export function useWakeful(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let gone = false
    async function hold(): Promise<void> {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (gone) await lock.release()
      } catch {
        // A machine that saves its battery refuses; then its own settings decide.
      }
    }
    const again = (): void => void hold()
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
