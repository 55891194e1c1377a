/** How a step of a camera's room ends: it is saved, or it is said who may. */
import { Button } from 'antd'
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'

export function OnlyAdmin(): ReactNode {
  const { t } = useSpeech()
  return <p className="quiet">{t('web.cameras.only_admin')}</p>
}

export function Save({ label, busy, off, save }: { label: string; busy: boolean; off: boolean; save: () => void }): ReactNode {
  return <Button type="primary" loading={busy} disabled={off} onClick={save}>{label}</Button>
}
