/** Ctrl+Enter, by which a form is sent without leaving the keys; held down it is still one press. */
import type { KeyboardEvent } from 'react'

export const pressedSend = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'repeat'>): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat
