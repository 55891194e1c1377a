/** How often something that is still on its way has been asked for: soon again at first, then seldom. */
import { useEffect, useState } from 'react'

const AGAIN_MS = 2_000
const SELDOM_MS = 60_000

export function useTries(missing: boolean): number {
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!missing) return
    const timer = setTimeout(() => setTries(tries + 1), Math.min(AGAIN_MS * 2 ** tries, SELDOM_MS))
    return () => clearTimeout(timer)
  }, [missing, tries])
  return tries
}
