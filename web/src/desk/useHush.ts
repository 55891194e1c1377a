/** What somebody asked to see is not read out row by row: only what comes by itself is news. */
import { useCallback, useEffect, useState } from 'react'

/** Longer than a screen reader takes to notice that something was added. */
const SETTLED_MS = 500

/** (quiet now, be quiet until what was asked for has come and has settled). */
export function useHush(coming: boolean): readonly [boolean, () => void] {
  const [hushed, setHushed] = useState(false)
  useEffect(() => {
    if (!hushed || coming) return
    const timer = setTimeout(() => setHushed(false), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [hushed, coming])
  return [hushed, useCallback(() => setHushed(true), [])]
}
