/** Where an answer is not here yet: it is on its way, it takes a network, or it went wrong and may be asked for again. */
import type { ReactNode } from 'react'

import { useErrorWords } from '../app/words'
import { useSpeech } from '../text/texts'
import { Waiting } from './person'
import { useOffline } from './usePatrol'

/** ``online``: said without a network, of what is never kept on the phone. */
export function Unanswered({ error, again, online = null }: { error: unknown; again: () => void; online?: string | null }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const offline = useOffline()
  if (online !== null && offline) return <p className="state" role="status">{online}</p>
  if (error === null) return <Waiting />
  return <div className="state" role="alert"><p>{words(error)}</p><button type="button" onClick={again}>{t('web.state.again')}</button></div>
}
