/** What a part of a page shows while it has nothing to show: loading, empty, failed. Each keeps the room it will need. */
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'

import { useErrorWords } from '../app/words'
import { useSpeech } from '../text/texts'

export function Loading({ rows = 6 }: { rows?: number | undefined }): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="state" role="status" aria-label={t('web.state.loading')}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  )
}

export function Nothing({ title, what, children }: { title: string; what?: string; children?: ReactNode }): ReactNode {
  return (
    <div className="state nothing">
      <p className="nothing-title">{title}</p>
      {what !== undefined && <p className="quiet">{what}</p>}
      {children}
    </div>
  )
}

/** Of react-query's answers, what a part of a page needs. */
interface Question<T> { data: T | undefined; error: unknown; refetch: () => unknown }

/** What was asked for once it is here; until then its bones, or why it is not here. */
export function Answered<T>({ question, rows, children }: { question: Question<T>; rows?: number | undefined; children: (data: T) => ReactNode }): ReactNode {
  const { data, error, refetch } = question
  if (data !== undefined) return children(data)
  return error === null ? <Loading rows={rows} /> : <Failure error={error} again={() => void refetch()} />
}

export function Failure({ error, again }: { error: unknown; again: () => void }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  return (
    <div className="state failure" role="alert">
      <p>{words(error)}</p>
      <Button onClick={again}>{t('web.state.again')}</Button>
    </div>
  )
}
