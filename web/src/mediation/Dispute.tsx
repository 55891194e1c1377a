/** 调解案卷 on the incident's page: the whole of it for those who may read it, its cover for the others. */
import './mediation.css'

import { Button } from 'antd'
import { useState, type ReactNode } from 'react'

import type { DisputePage } from '../api/types'
import { useDoing, type Doing } from '../desk/incident/useDoing'
import { useSpeech } from '../text/texts'
import { dayOf } from '../text/times'
import { eraseFile, openFile, takeFile, useDispute, type DisputeFile, type SideSaid } from './calls'
import { PaperDialog } from './PaperDialog'
import { papersOf } from './papers'
import { Papers } from './Papers'
import { rowsOf, SidesDialog } from './SidesDialog'
import { begun, type Draft, type Paper } from './writing'

export function Dispute({ incident }: { incident: string }): ReactNode {
  const { t } = useSpeech()
  const { data: page } = useDispute(incident)
  const { doing, busy } = useDoing()
  if (page === undefined || (page.cover == null && !page.may_open)) return null
  const open = (): void => { void doing(async () => { await openFile(incident); return { said: t('web.mediation.did.open') } }) }
  return (
    <section className="card dispute" aria-label={t('web.mediation.title')}>
      <h2>{t('web.mediation.title')}{page.cover != null && <span className={page.cover.visit_due ? 'mark mark-late' : 'mark'}>{page.cover.visit_due ? t('web.mediation.visit_due') : t(`state.mediation.${page.cover.state}`)}</span>}</h2>
      {page.may_open && <p><Button disabled={busy} onClick={open} data-step="open-file">{t('web.mediation.do.open')}</Button> <span className="quiet">{t('web.mediation.closed_to_others')}</span></p>}
      {page.cover != null && <Cover page={page} cover={page.cover} doing={doing} busy={busy} />}
      {page.file != null && <Papers file={page.file} writers={page.writers} />}
      {page.file != null && page.cover?.erased_at == null && <Write file={page.file} steps={page.steps} doing={doing} busy={busy} />}
    </section>
  )
}

interface OnCover { page: DisputePage; cover: NonNullable<DisputePage['cover']>; doing: Doing; busy: boolean }

/** Who has it, and how far it is: no name and no word of those who quarrel. */
function Cover({ page, cover, doing, busy }: OnCover): ReactNode {
  const { t } = useSpeech()
  const erase = (why: 'asked' | 'mistaken'): void => { void doing(async () => { await eraseFile(cover.mediation_id, why); return { said: t('web.mediation.did.erase') } }) }
  return (
    <>
      <p className="quiet">
        {t('web.mediation.opened_on', { on: dayOf(cover.opened_at) })} · {t('web.mediation.handler', { name: cover.handler ?? '—' })} · {t('web.mediation.mediator', { name: cover.mediators.join(t('web.list.apart')) || '—' })}
        {cover.visit_on != null && ` · ${t('web.mediation.visit_on', { on: dayOf(cover.visit_on) })}`}
      </p>
      {cover.erased_at != null && <p className="quiet">{t('web.mediation.erased_on', { on: dayOf(cover.erased_at) })}</p>}
      {page.sight === 'cover' && cover.erased_at == null && <p className="quiet">{t('web.mediation.not_for_you')}</p>}
      {page.may_take && <Button size="small" disabled={busy} data-step="take-file" onClick={() => void doing(async () => { await takeFile(cover.mediation_id); return { said: t('web.mediation.did.take') } })}>{t('web.mediation.do.take')}</Button>}
      {page.may_erase && <Erase erase={erase} busy={busy} />}
    </>
  )
}

/** Twice, since nothing brings it back. */
function Erase({ erase, busy }: { erase: (why: 'asked' | 'mistaken') => void; busy: boolean }): ReactNode {
  const { t } = useSpeech()
  const [sure, setSure] = useState(false)
  if (!sure) return <Button size="small" danger disabled={busy} data-step="erase-file" onClick={() => setSure(true)}>{t('web.mediation.do.erase')}</Button>
  return (
    <p className="erase" role="alert">{t('web.mediation.erase_for_good')}
      {(['asked', 'mistaken'] as const).map((why) => <Button key={why} size="small" danger disabled={busy} data-why={why} onClick={() => erase(why)}>{t(`web.mediation.${why}`)}</Button>)}
      <Button size="small" onClick={() => setSure(false)}>{t('web.mediation.leave_it')}</Button>
    </p>
  )
}

interface Writing { file: DisputeFile; steps: DisputePage['steps']; doing: Doing; busy: boolean }

function Write({ file, steps, doing, busy }: Writing): ReactNode {
  const { t } = useSpeech()
  const [ask, setAsk] = useState<'sides' | Paper | null>(null)
  const [drafts, setDrafts] = useState<Partial<Record<Paper, Draft | null>>>({})
  // Of one version of the file: what was typed beside another's newer words is not laid over them.
  const [sides, setSides] = useState<{ version: number; rows: SideSaid[] } | null>(null)
  const close = (): void => { setAsk(null) }
  return (
    <div className="do-rest">
      {(['sides', ...papersOf(steps)] as const).map((what) => <Button key={what} size="small" disabled={busy} data-paper={what} onClick={() => setAsk(what)}>{t(`web.mediation.do.${what}`)}</Button>)}
      {ask === 'sides' && <SidesDialog file={file} rows={sides?.version === file.version ? sides.rows : rowsOf(file)} keep={(rows) => setSides({ version: file.version, rows })} close={close} doing={doing} busy={busy} />}
      {ask !== null && ask !== 'sides' && <PaperDialog paper={ask} file={file} draft={drafts[ask] ?? begun(ask, file, new Date())} write={(draft) => setDrafts((all) => ({ ...all, [ask]: draft }))} close={close} doing={doing} busy={busy} />}
    </div>
  )
}
