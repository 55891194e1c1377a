/** Before an incident is chosen: how the day stands, what keeps coming back, and everything open on one map. */
import { Button } from 'antd'
import { lazy, useState, type ReactNode } from 'react'

import { Late } from '../parts/Late'
import { Nothing } from '../parts/states'
import { usePlans } from '../plan/plans'
import { useSpeech } from '../text/texts'
import { useSurroundings } from './incident/useIncident'
import { Patterns } from './map/Patterns'
import { usePatterns } from './map/usePatterns'
import { Standing } from './Standing'
import { useOpen } from './useQueue'

const Where = lazy(async () => ({ default: (await import('./map/Where')).Where }))

export function Overview(): ReactNode {
  const { t } = useSpeech()
  const { surroundings } = useSurroundings()
  const plans = usePlans().data ?? []
  const patterns = usePatterns()
  const open = useOpen()
  const [wanted, setWanted] = useState(false)
  return (
    <div className="overview">
      <Nothing title={t('web.desk.choose')} what={t('web.desk.choose_how')} />
      <Standing />
      {patterns.length > 0 && <section className="card" aria-label={t('web.patterns.title')}><h2>{t('web.patterns.title')}</h2><Patterns patterns={patterns} /></section>}
      {surroundings !== undefined && (wanted
        ? <section className="card where" aria-label={t('web.map.title')}><Late rows={6}><Where surroundings={surroundings} plans={plans} patterns={patterns} open={open} incident={null} /></Late></section>
        : <p className="overview-map"><Button onClick={() => setWanted(true)}>{t('web.map.all')}</Button></p>)}
    </div>
  )
}
