/** How a camera is, and how a pack watches it: a word and a shape, never a colour alone. */
import type { ReactNode } from 'react'

import { useSpeech, type Key } from '../text/texts'
import type { Schemas } from './asking'

type Seen = Schemas['Seen']

const WELL: readonly Seen[] = ['live']
const SOON: readonly Seen[] = ['connecting', 'waiting', 'stalled', 'ended']

export function stateClass(state: Seen): 'well' | 'soon' | 'ill' {
  if (WELL.includes(state)) return 'well'
  return SOON.includes(state) ? 'soon' : 'ill'
}

export function StateMark({ state }: { state: Seen }): ReactNode {
  const { t } = useSpeech()
  const key: Key = `web.cameras.seen.${state}`
  return <span className={`cam-state cam-${stateClass(state)}`} data-state={state}><i aria-hidden="true" />{t(key)}</span>
}

export function ModeMark({ mode, title }: { mode: Schemas['Mode']; title?: string }): ReactNode {
  const { t } = useSpeech()
  const key: Key = `web.cameras.mode.${mode}`
  return <span className={`cam-mode cam-mode-${mode}`}>{title !== undefined && <b>{title}</b>}{t(key)}</span>
}
