/** An answer that comes late leads nobody away from what they have gone on to meanwhile. */
import { useCallback, useEffect, useRef } from 'react'

/** Whether the part that asks is still on the screen. */
export function useStillHere(): () => boolean {
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return useCallback(() => here.current, [])
}
