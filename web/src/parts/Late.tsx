/** A part of a page that comes by a file of its own: its bones until it is here, and a word where it did not come. */
import { Button } from 'antd'
import { Suspense, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { Guard } from './Guard'
import { Loading } from './states'

export function Late({ rows, children }: { rows: number; children: ReactNode }): ReactNode {
  return <Guard fallback={<Missing />}><Suspense fallback={<Loading rows={rows} />}>{children}</Suspense></Guard>
}

/** A page asks for a file that did not come only once: only a new page asks again. */
function Missing(): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="state failure" role="alert" data-missing>
      <p>{t('web.state.part_missing')}</p>
      <Button onClick={() => location.reload()}>{t('web.state.reload')}</Button>
    </div>
  )
}
