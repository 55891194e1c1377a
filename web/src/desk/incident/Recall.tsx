/** 撤回: whoever was sent is called back at once; sent again when the officer thinks better of it. */
import { Button } from 'antd'
import type { ReactNode } from 'react'

import type { Task } from '../../api/types'
import { useSpeech } from '../../text/texts'
import { dispatch, recall } from './steps'
import { useDoing } from './useDoing'

/** ``alone``: nobody else has still to answer; to send this one again would take the work from them. */
export function Recall({ task, alone }: { task: Task; alone: boolean }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()
  const back = (): void => {
    void doing(async () => {
      await recall(task.incident_id, [task.task_id])
      const undo = async (): Promise<void> => { await dispatch(task.incident_id, task.assignee) }
      return { said: t('page.incident.did.recall'), ...(alone && { undo }) }
    })
  }
  return <Button size="small" disabled={busy} onClick={back} data-step="recall">{t('page.incident.do.recall')}</Button>
}
