/** 免去: a party that the whistle called is not needed after all, and why. */
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../../text/texts'
import { ReasonModal } from './ReasonModal'
import { waive } from './steps'
import { useDoing } from './useDoing'

export function Waive({ task }: { task: string }): ReactNode {
  const { t } = useSpeech()
  const { doing, busy } = useDoing()
  const [open, setOpen] = useState(false)
  const close = (): void => { setOpen(false) }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} data-step="waive">{t('page.incident.do.waive')}</Button>
      <ReasonModal
        open={open} id={`waive-${task}`} about={`${task} waive`} title={t('page.incident.do.waive')} close={close} busy={busy}
        take={(words) => doing(async () => { await waive(task, words); return { said: t('page.incident.did.waive') } })}
      />
    </>
  )
}
