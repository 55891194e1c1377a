/** The frame of the staff's screens: where one is, whether the line is alive, who one is, and day or night. */
import { useEffect, type ReactNode } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'

import { SoundSwitch } from '../desk/SoundSwitch'
import { Watching } from '../desk/Watching'
import { Foot } from '../parts/Foot'
import { Icon } from '../parts/Icon'
import { Failure } from '../parts/states'
import { WrongClock } from '../parts/WrongClock'
import { useSpeech } from '../text/texts'
import { LineMark } from './LineMark'
import { Person } from './Person'
import { useSession } from './useSession'

const ROOMS = [
  { to: '/desk', key: 'web.nav.desk', icon: 'desk' },
  { to: '/roster', key: 'web.nav.roster', icon: 'clock' },
  { to: '/disputes', key: 'web.nav.disputes', icon: 'link' },
  { to: '/rounds', key: 'web.nav.rounds', icon: 'patrol' },
  { to: '/cameras', key: 'web.nav.cameras', icon: 'camera' },
  { to: '/places', key: 'web.nav.places', icon: 'pin' },
  { to: '/notices', key: 'web.nav.notices', icon: 'sound' },
  { to: '/tally', key: 'web.nav.tally', icon: 'indicator' },
  { to: '/wall', key: 'web.nav.wall', icon: 'desk' },
] as const

/** Whoever may read the queue is told what is in it, wherever they are. */
const DESK_ROLES: ReadonlySet<string> = new Set(['officer', 'admin'])

export function Shell(): ReactNode {
  const { t } = useSpeech()
  const { me, error, again } = useSession()
  const { pathname } = useLocation()
  const room = ROOMS.find(({ to }) => pathname.startsWith(to))
  const atDesk = room?.to === '/desk'
  const watches = me !== null && DESK_ROLES.has(me.role)
  useEffect(() => {
    // On a phone the rooms stand in one row that is longer than the window.
    document.querySelector('.room.active')?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [pathname])
  return (
    <div className="house">
      <a className="skip" href="#main">{t('web.nav.skip')}</a>
      <header className="top">
        <NavLink className="brand" to="/desk"><Icon name="tower" /><span>{t('web.nav.brand')}</span></NavLink>
        <nav aria-label={t('web.nav.label')}>
          {ROOMS.map((room) => (
            <NavLink key={room.to} to={room.to} className="room"><Icon name={room.icon} />{t(room.key)}</NavLink>
          ))}
        </nav>
        <span className="grow" id="top-place" />
        {watches && !atDesk && <SoundSwitch brief />}
        <LineMark />
        <Person me={me} />
      </header>
      <WrongClock className="wrong-clock" />
      {watches && <Watching atDesk={atDesk} title={atDesk || room === undefined ? t('web.desk.title') : `${t(room.key)} · ${t('web.nav.brand')}`} />}
      {error !== null && me === null ? <Failure error={error} again={again} /> : me !== null && <Outlet context={me} />}
      <Foot />
    </div>
  )
}
