/** One camera: its picture on the left for as long as one works on it, the steps from first still to duty on the right. */
import { useEffect, useReducer, useState, type ReactNode } from 'react'
import { Link, NavLink, useOutletContext, useParams } from 'react-router'

import type { Me } from '../api/session'
import { Failure, Loading } from '../parts/states'
import { useSpeech, type Key } from '../text/texts'
import { ago } from '../text/times'
import { useCamera, type CameraPage } from './asking'
import { Coverage } from './Coverage'
import { Duty } from './Duty'
import { drawn, emptyBoard } from './drawing'
import { History } from './History'
import { ModeMark, StateMark } from './Marks'
import { Picture } from './Picture'
import { Rehearsal } from './Rehearsal'
import { savedOf, type Room } from './room'
import { Watches } from './Watches'
import { NOTHING_ASKED } from './wishes'
import { Zones } from './Zones'

const TABS = ['zones', 'packs', 'rehearsal', 'duty', 'coverage', 'history'] as const
type Tab = (typeof TABS)[number]

export function CameraRoom(): ReactNode {
  const { cameraId = '', tab = 'zones' } = useParams()
  const me = useOutletContext<Me>()
  const { data, error, refetch } = useCamera(cameraId)
  if (data === undefined) return <main id="main" className="cam-page">{error === null ? <Loading /> : <Failure error={error} again={() => void refetch()} />}</main>
  const known = TABS.find((each) => each === tab) ?? 'zones'
  return <Furnished key={cameraId} page={data} me={me} tab={known} />
}

function Furnished({ page, me, tab }: { page: CameraPage; me: Me; tab: Tab }): ReactNode {
  const { t } = useSpeech()
  // What is drawn or chosen and not yet saved stays while one goes from step to step, and while others save something.
  const [board, draw] = useReducer(drawn, savedOf(page), emptyBoard)
  const [asked, ask] = useState(NOTHING_ASKED)
  useEffect(() => draw({ do: 'meet', saved: savedOf(page) }), [board, page])
  const room: Room = { page, me, board, draw, asked, ask }
  return (
    <main id="main" className="cam-page">
      <Head page={page} />
      <div className="cam-room">
        <Picture room={room} editing={tab === 'zones' && me.role === 'admin'} />
        <section className="cam-panel">
          <nav className="cam-tabs" aria-label={t('web.cameras.steps')}>
            {TABS.map((each, number) => {
              const key: Key = `web.cameras.tab.${each}`
              return <NavLink key={each} to={`/cameras/${encodeURIComponent(page.camera.camera_id)}/${each}`} className={each === tab ? 'active' : ''}>{number < 4 && <i>{number + 1}</i>}{t(key)}</NavLink>
            })}
          </nav>
          <Panel tab={tab} room={room} />
        </section>
      </div>
    </main>
  )
}

function Panel({ tab, room }: { tab: Tab; room: Room }): ReactNode {
  switch (tab) {
    case 'zones':
      return <Zones room={room} />
    case 'packs':
      return <Watches room={room} />
    case 'rehearsal':
      return <Rehearsal room={room} />
    case 'duty':
      return <Duty room={room} />
    case 'coverage':
      return <Coverage page={room.page} />
    case 'history':
      return <History room={room} />
  }
}

function Head({ page }: { page: CameraPage }): ReactNode {
  const { t, said } = useSpeech()
  const { camera } = page
  const at = camera.last_frame_at
  return (
    <header className="cam-head">
      <Link to="/cameras">{t('web.nav.cameras')}</Link>
      <h1>{camera.name}</h1>
      <StateMark state={camera.state} />
      {camera.trouble !== null && <span className="cam-trouble">{said(camera.trouble)}</span>}
      {at !== null && camera.state !== 'live' && <small>{t('web.cameras.last_picture', { ago: ago(at, new Date(), t) })}</small>}
      {camera.rendered && <small className="cam-rendered">{t('web.cameras.rendered')}</small>}
      <span className="grow">{camera.watches.map((each) => <ModeMark key={each.pack} mode={each.mode} title={said(each.title)} />)}</span>
      {page.address !== null && <small className="cam-address">{page.address}</small>}
    </header>
  )
}
