/** All keys of the desk at a glance. */
import { Modal } from 'antd'
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { KEYS, type Command } from './keys'

export function Help({ open, close }: { open: boolean; close: () => void }): ReactNode {
  const { t } = useSpeech()
  return (
    <Modal open={open} onCancel={close} footer={null} title={t('web.keys.title')} width={440}>
      <dl className="keys">
        {(Object.keys(KEYS) as Command[]).map((command) => (
          <div key={command}><dt><kbd>{KEYS[command]}</kbd></dt><dd>{t(`web.keys.${command}`)}</dd></div>
        ))}
      </dl>
    </Modal>
  )
}
