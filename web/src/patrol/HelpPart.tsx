/** 请求支援: one press calls the nearest second person; who comes stands here, and the call can be taken back. */
import type { ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useSpeech, type Both, type Say } from '../text/texts'
import { AT_WORK } from './actions'
import { put } from './courier'
import { lastFix } from './here'
import type { Row } from './usePatrol'

function whoComes(help: Row['help'], t: Say): string {
  if (help?.name == null) return t('web.patrol.help.nobody')
  if (help.state === 'offered') return t('web.patrol.help.asked', { name: help.name })
  return t('web.patrol.help.comes', { name: help.name, state: t(`state.task.${help.state}`) })
}

export function HelpPart({ row, about }: { row: Row; about: Both }): ReactNode {
  const { t } = useSpeech()
  if (!AT_WORK.includes(row.ahead.state)) return null
  const waiting = row.ahead.waiting.filter((entry) => entry.action === 'call_help' || entry.action === 'call_off_help').at(-1)?.action
  const asked = waiting === undefined ? row.help != null : waiting === 'call_help'
  const press = (action: 'call_help' | 'call_off_help'): void =>
    void put({ action, taskId: row.task.task_id, version: null, about, content: {}, photos: [], fix: lastFix() })
  if (!asked) return <button type="button" className="big help" data-help="call" onClick={() => press('call_help')}><Icon name="person" />{t('web.patrol.help.call')}</button>
  const help = row.help
  return (
    <section className="card helped" role="status" data-help="called">
      <p><b>{waiting === 'call_help' ? t('web.patrol.help.waits') : whoComes(help, t)}</b></p>
      {help?.state !== 'on_scene' && <button type="button" className="big second" data-help="off" onClick={() => press('call_off_help')}>{t('web.patrol.help.off')}</button>}
    </section>
  )
}
