/** Sounds for what must be heard at the desk and was not there a moment ago; what stood there at the start has been seen. */
import { useEffect, useRef } from 'react'

import { alarm } from './sound'

/** ``alarming`` undefined: not known yet. */
export function useAlarm(alarming: readonly string[] | undefined): void {
  const heard = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (alarming === undefined) return
    const fresh = heard.current !== null && alarming.some((id) => !heard.current?.has(id))
    heard.current = new Set([...(heard.current ?? []), ...alarming])
    if (fresh) alarm()
  }, [alarming])
}
