/** 当事人: who quarrels, all of them at once. */
import { Button, Input, Modal } from 'antd'
import type { ReactNode } from 'react'

import type { Doing } from '../desk/incident/useDoing'
import { useSpeech } from '../text/texts'
import { writeSides, type DisputeFile, type SideSaid } from './calls'
import { sidesOf } from './writing'

const MOST = 12
const NOBODY: SideSaid = { name: '', house: '', phone: null }

interface Given { file: DisputeFile; rows: SideSaid[]; keep: (rows: SideSaid[]) => void; close: () => void; doing: Doing; busy: boolean }

export function rowsOf(file: DisputeFile): SideSaid[] {
  const held = file.sides.map(({ name, house, phone }) => ({ name, house, phone: phone ?? null }))
  return held.length >= 2 ? held : [...held, NOBODY, NOBODY].slice(0, 2)
}

export function SidesDialog({ file, rows, keep, close, doing, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const write = (at: number, change: Partial<SideSaid>): void => { keep(rows.map((row, index) => (index === at ? { ...row, ...change } : row))) }

  async function send(): Promise<void> {
    if (await doing(async () => { await writeSides(file, sidesOf(rows)); return { said: t('web.mediation.did.sides') } })) close()
  }
  return (
    <Modal open title={t('web.mediation.do.sides')} width={640} onCancel={close} onOk={() => void send()} confirmLoading={busy} okText={t('web.mediation.keep')} okButtonProps={{ 'data-send': 'true' }}>
      <ul className="sides-form">
        {rows.map((row, index) => (
          <li key={index}>
            <Input aria-label={t('web.mediation.name')} placeholder={t('web.mediation.name')} maxLength={40} value={row.name} onChange={(event) => write(index, { name: event.target.value })} />
            <Input aria-label={t('web.mediation.house')} placeholder={t('web.mediation.house')} maxLength={60} value={row.house} onChange={(event) => write(index, { house: event.target.value })} />
            <Input aria-label={t('web.mediation.phone')} placeholder={t('web.mediation.phone')} maxLength={24} inputMode="tel" value={row.phone ?? ''} onChange={(event) => write(index, { phone: event.target.value })} />
          </li>
        ))}
      </ul>
      {rows.length < MOST && <Button size="small" onClick={() => keep([...rows, NOBODY])}>{t('web.mediation.one_more')}</Button>}
      <p className="quiet">{t('web.mediation.closed_to_others')}</p>
    </Modal>
  )
}
