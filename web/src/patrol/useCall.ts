/** Calls the person, whatever screen is open, when something grave is offered that was not there before, or what they hold turns grave. */
import { useEffect, useRef, useState } from 'react'

import { alarm } from './alarm'
import { newCall, seenOf, stillCalls, type Seen } from './calling'
import type { Row } from './usePatrol'

/** The task the person is being called to. ``opened``: the address that is open. */
export function useCall(rows: readonly Row[] | null, opened: string): Row | null {
  const before = useRef<Seen | null>(null)
  const [calling, setCalling] = useState<string | null>(null)
  useEffect(() => {
    if (rows === null) return
    const fresh = newCall(before.current, rows)
    before.current = seenOf(rows)
    if (fresh === null) return
    alarm()
    setCalling(fresh)
  }, [rows])
  const row = rows?.find((each) => each.task.task_id === calling) ?? null
  const still = row !== null && stillCalls(row, opened.endsWith(`/tasks/${row.task.task_id}`))
  if (row !== null && !still) setCalling(null)
  return still ? row : null
}
