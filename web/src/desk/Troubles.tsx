/** What the desk must know of the brain itself: it does not keep up, or left something for a person to look at. */
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import { useSpeech, type Say } from '../text/texts'

const EVERY_MS = 20_000

export function Troubles(): ReactNode {
  const { t } = useSpeech()
  const { data } = useQuery({ queryKey: KEYS.backlog, queryFn: () => take(api.GET('/api/v1/backlog')), refetchInterval: EVERY_MS })
  if (data === undefined || data.troubles.length === 0) return null
  const words: Record<(typeof data.troubles)[number], (say: Say) => string> = {
    no_worker: (say) => say('page.desk.trouble.no_worker'),
    jobs_late: (say) => say('page.desk.trouble.jobs_late'),
    placing_late: (say) => say('page.desk.trouble.placing_late', { unplaced: data.unplaced }),
    jobs_failed: (say) => say('page.desk.trouble.jobs_failed', { failed: data.jobs_failed }),
    set_aside: (say) => say('page.desk.trouble.set_aside', { aside: data.set_aside }),
  }
  return <div className="troubles" role="alert">{data.troubles.map((each) => <p key={each}>{words[each](t)}</p>)}</div>
}
