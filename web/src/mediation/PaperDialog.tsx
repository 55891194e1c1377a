/** One paper of a dispute's file is written: a meeting, an agreement, a visit or a referral. */
import { Checkbox, Input, Modal, Segmented } from 'antd'
import { useState, type ReactNode } from 'react'

import type { Doing } from '../desk/incident/useDoing'
import { useSpeech } from '../text/texts'
import type { DisputeFile } from './calls'
import { FIELDS, longest, WRITE } from './papers'
import { enough, type Draft, type Paper } from './writing'

interface Given {
  paper: Paper; file: DisputeFile
  /** What is typed outlives the dialog: a stray Esc costs no word. */
  draft: Draft; write: (draft: Draft | null) => void
  close: () => void; doing: Doing; busy: boolean
}

export function PaperDialog({ paper, file, draft, write: keep, close, doing, busy }: Given): ReactNode {
  const { t } = useSpeech()
  const [needed, setNeeded] = useState(false)
  const fields = FIELDS[paper]
  const write = (change: Partial<Draft>): void => { keep({ ...draft, ...change }); setNeeded(false) }

  async function send(): Promise<void> {
    if (!enough(paper, draft)) { setNeeded(true); return }
    if (!(await doing(async () => { await WRITE[paper](file, draft); return { said: t(`web.mediation.did.${paper}`) } }))) return
    keep(null)
    close()
  }
  return (
    <Modal open title={t(`web.mediation.do.${paper}`)} width={520} onCancel={close} onOk={() => void send()} confirmLoading={busy} okText={t('web.mediation.keep')} okButtonProps={{ 'data-send': 'true' }}>
      <div className="paper-form">
        {paper === 'visit' && <Segmented block aria-label={t('web.mediation.do.visit')} value={draft.yes ? 'kept' : 'broken'} onChange={(value) => write({ yes: value === 'kept' })} options={(['kept', 'broken'] as const).map((value) => ({ value, label: t(`web.mediation.${value}`) }))} />}
        {fields.at && <label>{t(`web.mediation.${fields.at}`)}<Input id="paper-at" type={paper === 'meeting' ? 'datetime-local' : 'date'} value={draft.at} onChange={(event) => write({ at: event.target.value })} /></label>}
        {fields.place && <label>{t(`web.mediation.${fields.place}`)}<Input id="paper-place" maxLength={100} value={draft.place} onChange={(event) => write({ place: event.target.value })} /></label>}
        {fields.names && <label>{t(`web.mediation.${fields.names}`)}<Input id="paper-names" maxLength={400} value={draft.names} onChange={(event) => write({ names: event.target.value })} /></label>}
        {fields.words && <label>{t(`web.mediation.${fields.words}`)}<Input.TextArea id="paper-words" rows={4} maxLength={longest(paper)} value={draft.words} onChange={(event) => write({ words: event.target.value })} /></label>}
        {fields.more && <label>{t(`web.mediation.${fields.more}`)}<Input id="paper-more" maxLength={500} value={draft.more} onChange={(event) => write({ more: event.target.value })} /></label>}
        {fields.next && <label>{t(`web.mediation.${fields.next}`)}<Input id="paper-next" type="datetime-local" value={draft.next} onChange={(event) => write({ next: event.target.value })} /></label>}
        {paper === 'agreement' && <Checkbox checked={draft.yes} onChange={(event) => write({ yes: event.target.checked })}>{t('web.mediation.oral')}</Checkbox>}
        {needed && <p className="trouble" role="alert">{t('web.mediation.needed')}</p>}
      </div>
    </Modal>
  )
}
