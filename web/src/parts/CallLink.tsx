/** A number to press: dialled by whatever the machine has for it, a softphone or the telephone that it is paired with. */
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { dialled } from './dialled'
import { Icon } from './Icon'

/** What holds no number is shown as it was written. */
export function CallLink({ name, number }: { name: string; number: string }): ReactNode {
  const { t } = useSpeech()
  const address = dialled(number)
  return address === null ? <span>{number}</span> : <a className="call-them" href={`tel:${address}`} aria-label={t('web.incident.call', { name, phone: number })}><Icon name="officer" />{number}</a>
}
