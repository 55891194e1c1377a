/** Does one thing at a time for an incident: shows what came of it, offers to take it back, and fetches the fresh state. */
import { App, Button } from 'antd'
import { createElement, useCallback, useState } from 'react'

import { Problem } from '../../api/problem'
import { KEYS, queryClient } from '../../api/queries'
import { useErrorWords } from '../../app/words'
import { oneAtATime } from '../../parts/oneAtATime'
import { useSpeech } from '../../text/texts'

export interface Done { said: string; undo?: () => Promise<void> }
/** Resolves to true when it was done; to false also where another is still on its way. */
export type Doing = (act: () => Promise<Done>) => Promise<boolean>

const TOAST_S = 8
let toasts = 0

async function renew(): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: KEYS.queue }), queryClient.invalidateQueries({ queryKey: KEYS.open }), queryClient.invalidateQueries({ queryKey: ['incident'] })])
}

export function useDoing(): { doing: Doing; busy: boolean } {
  const { notification } = App.useApp()
  const { t } = useSpeech()
  const words = useErrorWords()
  const [busy, setBusy] = useState(false)
  const [alone] = useState(oneAtATime)

  const failed = useCallback((error: unknown) => {
    const stale = error instanceof Problem && error.stale
    notification.error({ key: 'failed', title: words(error), description: stale ? t('web.incident.stale') : undefined, duration: 10, role: 'alert' })
  }, [notification, t, words])

  const doing = useCallback<Doing>((act) => alone(async () => {
    setBusy(true)
    try {
      const { said, undo } = await act()
      const key = `done-${(toasts += 1)}`
      const back = undo && ((): void => {
        notification.destroy(key)
        void undo().then(() => notification.success({ title: t('web.undo.done'), duration: 4, role: 'status' }), failed).then(renew)
      })
      notification.success({
        key, title: said, duration: TOAST_S, role: 'status',
        actions: back && createElement(Button, { size: 'small', onClick: back, 'data-undo': 'true' }, t('web.undo.undo')),
      })
      return true
    } catch (error) {
      failed(error)
      return false
    } finally {
      setBusy(false)
      // Not waited for: a dialog that stood open meanwhile could be sent once more.
      void renew()
    }
  }), [alone, notification, t, failed])
  return { doing, busy }
}
