/** Chooses another open incident: to merge this one into, or to move a signal to. */
import { Modal, Select, type GetRef } from 'antd'
import { useRef, useState, type ReactNode } from 'react'

import type { OpenIncident } from '../../api/types'
import { useSpeech } from '../../text/texts'

interface Given { title: string | null; here: string; among: readonly OpenIncident[]; close: () => void; pick: (id: string) => Promise<boolean>; busy: boolean }

export function PickIncident({ title, here, among, close, pick, busy }: Given): ReactNode {
  const { t, said } = useSpeech()
  const [id, setId] = useState<string | undefined>(undefined)
  const field = useRef<GetRef<typeof Select>>(null)
  const options = among
    .filter((row) => row.incident_id !== here)
    .map((row) => ({ value: row.incident_id, label: `${row.number} ${said(row.title)} · ${row.place_name}` }))

  async function send(): Promise<void> {
    if (id !== undefined && (await pick(id))) {
      setId(undefined)
      close()
    }
  }
  return (
    <Modal
      open={title !== null} title={title} width={480} onCancel={close} onOk={() => void send()} okText={title} okButtonProps={{ disabled: id === undefined, 'data-send': 'true' }} confirmLoading={busy}
      afterOpenChange={(shown) => { if (shown) field.current?.focus() }}
    >
      <label htmlFor="into">{t('page.incident.merge_into')}</label>
      <Select ref={field} autoFocus id="into" className="whole" value={id ?? null} onChange={(next: string | null) => setId(next ?? undefined)} options={options} showSearch={{ optionFilterProp: 'label' }} placeholder={t('web.incident.find')} notFoundContent={t('web.incident.no_other')} />
    </Modal>
  )
}
