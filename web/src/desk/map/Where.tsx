/** Where it is: on the community's own map, or, on a machine that cannot draw one, as a list by distance. */
import { lazy, Suspense, useState, type ReactNode } from 'react'

import type { Incident, QueueRow, Surroundings } from '../../api/types'
import { Loading, Nothing } from '../../parts/states'
import { useSpeech } from '../../text/texts'
import { Nearby } from './Nearby'

const Map = lazy(async () => ({ default: (await import('./Map')).Map }))

export interface WhereGiven { surroundings: Surroundings; incident: Incident; queue: readonly QueueRow[] }

/** MapLibre needs WebGL 2; old office machines and remote desktops may have none. */
function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

export function Where(given: WhereGiven): ReactNode {
  const { t } = useSpeech()
  const [drawn] = useState(canDraw)
  const [listed, setListed] = useState(false)
  if (given.incident.where.position == null) return <><h2>{t('web.map.title')}</h2><Nothing title={t('web.map.unknown')} what={t('web.map.unknown_long')} /></>
  const asList = !drawn || listed
  return (
    <>
      <h2>{t('web.map.title')} {drawn && <button type="button" className="plain" onClick={() => setListed(!listed)}>{t(asList ? 'web.map.as_map' : 'web.map.as_list')}</button>}</h2>
      {!drawn && <p className="quiet">{t('web.map.no_webgl')}</p>}
      {asList ? <Nearby {...given} /> : <Suspense fallback={<Loading rows={4} />}><Map {...given} /></Suspense>}
    </>
  )
}
