/** Who is signed in, for every screen below; and what is shown while something is being fetched. */
import { createContext, useContext, type ReactNode } from 'react'

import type { Me } from '../api/session'
import { useSpeech } from '../text/texts'

export const Person = createContext<Me | null>(null)

/** The screens are shown to nobody who is not signed in. */
export function useMe(): Me {
  const me = useContext(Person)
  if (me === null) throw new Error('nobody is signed in')
  return me
}

export function Waiting(): ReactNode {
  const { t } = useSpeech()
  return <div className="state bones" role="status" aria-label={t('web.state.loading')}><i /><i /><i /></div>
}
