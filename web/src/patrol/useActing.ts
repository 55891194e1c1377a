/** Does one thing at the brain and shows how it stands then: for what is never kept on the phone. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { KEYS } from '../api/queries'
import { oneAtATime } from '../parts/oneAtATime'

export type Act = (act: () => Promise<unknown>) => Promise<boolean>

/** Does one thing and shows how it stands then; what went wrong is said and nothing that was typed is lost. */
export function useActing(): { act: Act; busy: boolean; wrong: unknown; done: boolean } {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<unknown>(null)
  const [done, setDone] = useState(false)
  const [alone] = useState(oneAtATime)
  const act: Act = (doing) => alone(async () => {
    setBusy(true)
    setWrong(null)
    try {
      await doing()
      setDone(true)
      return true
    } catch (error) {
      setDone(false)
      setWrong(error)
      return false
    } finally {
      setBusy(false)
      // Not waited for: a form that stood open meanwhile could be sent once more.
      for (const queryKey of [['incident'], ['disputes'], KEYS.tasks]) void client.invalidateQueries({ queryKey })
    }
  })
  return { act, busy, wrong, done }
}
