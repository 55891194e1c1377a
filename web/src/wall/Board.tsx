/** The wall's four parts: what is open, where it is, the day's figures, and whether anybody looks. */
import { lazy, useState, type ReactNode } from 'react'
import { Link } from 'react-router'

import type { Me } from '../api/session'
import type { WallPage } from '../api/types'
import { LineMark } from '../app/LineMark'
import { Person } from '../app/Person'
import { SoundSwitch } from '../desk/SoundSwitch'
import { useAlarm } from '../desk/useAlarm'
import { canDraw } from '../map/canDraw'
import { Foot } from '../parts/Foot'
import { Icon } from '../parts/Icon'
import { Late } from '../parts/Late'
import { useNow } from '../parts/useNow'
import { Ended } from '../standing/Ended'
import { Eyes } from '../standing/Eyes'
import { Figures } from '../standing/Figures'
import { useSpeech } from '../text/texts'
import { dayOf, exactTime } from '../text/times'
import { useWallMap } from './asking'
import { Rows } from './Rows'
import { heard } from './turning'

const WallMap = lazy(async () => ({ default: (await import('./WallMap')).WallMap }))

export function Board({ me, page, asOf }: { me: Me; page: WallPage; asOf: number }): ReactNode {
  const { t } = useSpeech()
  const places = useWallMap()
  const [drawn] = useState(canDraw)
  useAlarm(heard(page.rows))
  const located = places?.some((each) => each.position != null) ?? false
  return (
    <div className="wall">
      <header className="wall-top">
        <Icon name="tower" /><h1>{page.name}</h1>
        <Time />
        <span className="grow" />
        <SoundSwitch />
        <LineMark />
        {document.fullscreenEnabled && <button type="button" className="plain" onClick={() => void fill()}>{t('web.wall.fill')}</button>}
        {me.role !== 'wall' && <Link to="/desk">{t('web.nav.desk')}</Link>}
        <Person me={me} stays={me.role === 'wall'} />
      </header>
      {page.troubles.length > 0 && <p className="wall-trouble" role="alert">{t('web.wall.trouble')}</p>}
      <main id="main" className={drawn && located ? 'wall-parts' : 'wall-parts wall-no-map'}>
        <Rows page={page} />
        {drawn && located && places !== undefined && (
          <section className="wall-part wall-where" aria-label={t('web.map.title')}><Late rows={4}><WallMap places={places} rows={page.rows} /></Late></section>
        )}
        <div className="wall-side"><Figures page={page} /><Ended ends={page.ended} /><Eyes page={page} /></div>
      </main>
      <p className="wall-as-of">{t('web.wall.as_of', { at: exactTime(new Date(asOf).toISOString()) })}</p>
      <Foot />
    </div>
  )
}

function Time(): ReactNode {
  const now = useNow().toISOString()
  return <time className="wall-time" dateTime={now}><b>{exactTime(now)}</b><span>{dayOf(now)}</span></time>
}

async function fill(): Promise<void> {
  if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
  else await document.exitFullscreen()
}
