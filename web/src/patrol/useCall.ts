/** Calls the person, whatever screen is open, when a task of life safety, or a colleague's call for help, is offered that was not there before. */
import { useEffect, useRef, useState } from 'react'

import { alarm } from './alarm'
import type { Row } from './usePatrol'

/** The task the person is being called to, until it is no longer offered. */
export function useCall(rows: readonly Row[] | null): Row | null {
  const known = useRef<Set<string> | null>(null)
  const [calling, setCalling] = useState<string | null>(null)
  useEffect(() => {
    if (rows === null) return
    const grave = rows.filter((row) => (row.incident.severity === 'life_safety' || row.helping) && row.task.state === 'offered').map((row) => row.task.task_id)
    const fresh = grave.find((id) => known.current?.has(id) === false)
    known.current = new Set(rows.map((row) => row.task.task_id))
    if (fresh !== undefined) {
      alarm()
      setCalling(fresh)
    }
  }, [rows])
  return rows?.find((row) => row.task.task_id === calling && row.ahead.state === 'offered') ?? null
}
