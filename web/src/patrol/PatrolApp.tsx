/** The patrol's app: its frame for one hand, the bar below the thumb, and what surrounds every screen. */
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { createBrowserRouter, Link, NavLink, Outlet, RouterProvider, useLocation } from 'react-router'

import { followFeed } from '../api/feed'
import { queryClient } from '../api/queries'
import { sessionState, type Me } from '../api/session'
import { Foot } from '../parts/Foot'
import { Icon } from '../parts/Icon'
import { WrongClock } from '../parts/WrongClock'
import { sentencesOf } from '../text/sentences'
import { Speaking } from '../text/Speaking'
import { useSpeech } from '../text/texts'
import { AtScreen } from './AtScreen'
import { haveRead, haveReadUnkept, serve } from './courier'
import { DisputeScreen } from './DisputeScreen'
import { DisputesScreen } from './Disputes'
import { FindingScreen } from './FindingScreen'
import { hereIfAllowed } from './here'
import { MineScreen } from './MineScreen'
import { Person, useMe, Waiting } from './person'
import { keepOn, openAsTold } from './push'
import { heldOf, waitingOf } from './queue'
import { QueueScreen } from './QueueScreen'
import { RoundScreen } from './RoundScreen'
import { SignIn } from './SignIn'
import { TaskList } from './TaskList'
import { TaskScreen } from './TaskScreen'
import { useCall } from './useCall'
import { useAnswers, useOffline, useQueue, useTasks } from './usePatrol'
import { useWho } from './useWho'
import { WellCall } from './WellPart'

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <Broken />,
    children: [
      { path: '/patrol', element: <TaskList /> },
      { path: '/patrol/map', element: <TaskList map /> },
      { path: '/patrol/tasks/:taskId', element: <TaskScreen /> },
      { path: '/patrol/rounds/:roundId', element: <RoundScreen /> },
      { path: '/patrol/at/:code', element: <AtScreen /> },
      { path: '/patrol/report', element: <FindingScreen /> },
      { path: '/patrol/queue', element: <QueueScreen /> },
      { path: '/patrol/me', element: <MineScreen /> },
      { path: '/patrol/disputes', element: <DisputesScreen /> },
      { path: '/patrol/disputes/:incidentId', element: <DisputeScreen /> },
      { path: '*', element: <TaskList /> },
    ],
  },
])

export function PatrolApp({ kept }: { kept: Me | null }): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <Speaking load={sentencesOf}>{() => <Door kept={kept} />}</Speaking>
    </QueryClientProvider>
  )
}

function Door({ kept }: { kept: Me | null }): ReactNode {
  const { me, asking, asked } = useWho(kept)
  const { t, language } = useSpeech()
  const accountId = me?.account_id ?? null
  const [served, setServed] = useState<string | null>(null)
  useEffect(() => {
    void serve(accountId).then(() => setServed(accountId))
  }, [accountId])
  const signedIn = sessionState().me !== null
  useEffect(() => {
    if (!signedIn) return
    const stop = new AbortController()
    followFeed(stop.signal)
    void hereIfAllowed()
    return () => stop.abort()
  }, [signedIn, accountId])
  useEffect(() => {
    if (signedIn) void keepOn(language).catch(() => undefined)
  }, [signedIn, accountId, language])
  useEffect(() => openAsTold((path) => void router.navigate(path)), [])
  useEffect(() => {
    document.title = t('web.patrol.title')
  }, [t])
  if (me === null) return asking ? <SignIn me={null} /> : asked ? <p className="state" role="status">{t('web.patrol.never')}</p> : <Waiting />
  return (
    <Person value={me}>
      {served === accountId && <RouterProvider router={router} />}
      {asking && <SignIn me={me} />}
    </Person>
  )
}

function Frame(): ReactNode {
  const { t, said } = useSpeech()
  const me = useMe()
  useAnswers(me.account_id)
  const rows = useTasks(me.account_id).tasks?.rows ?? null
  const { pathname } = useLocation()
  const calling = useCall(rows, pathname)
  const onMap = pathname === '/patrol/map'
  const offline = useOffline()
  const { entries, told, unkept } = useQueue()
  const waiting = waitingOf(entries).length
  const held = heldOf(entries).length
  return (
    <div className="phone">
      <div className="notes" aria-live="polite">
        {calling !== null && <div role="alert" className="calls"><Link className="call" to={`/patrol/tasks/${calling.task.task_id}`}>{t(calling.helping ? 'web.patrol.help.called' : 'web.patrol.life')}</Link></div>}
        <WellCall rows={rows} />
        {offline && <p className="offline" data-offline>{t('web.patrol.offline')}</p>}
        <WrongClock className="offline" />
        {!isSecureContext && <p className="offline">{t('web.patrol.insecure')}</p>}
        {unkept && <div role="alert" className="calls"><button type="button" className="queued held" data-unkept onClick={haveReadUnkept}>{t('web.patrol.unkept')}<Icon name="cross" /></button></div>}
        {told !== null && <button type="button" className="queued" data-told onClick={haveRead}>{said(told)}<Icon name="cross" /></button>}
        {waiting > 0 && <NavLink className="queued" to="/patrol/queue" data-waiting={waiting}>{t('web.patrol.queue.waiting', { count: waiting })}</NavLink>}
        {held > 0 && <NavLink className="queued held" to="/patrol/queue" data-held={held}>{t('web.patrol.queue.held', { count: held })}</NavLink>}
      </div>
      <main id="main"><Outlet /></main>
      <Foot />
      <nav className="thumb" aria-label={t('web.nav.label')}>
        <NavLink to="/patrol" end className={({ isActive }) => (isActive || onMap ? 'active' : '')}><Icon name="task" />{t('web.patrol.tasks')}</NavLink>
        <NavLink to="/patrol/report"><Icon name="photo" />{t('web.patrol.found')}</NavLink>
        <NavLink to="/patrol/me"><Icon name="person" />{t('web.patrol.mine')}</NavLink>
      </nav>
    </div>
  )
}

/** What is unsent lies in the phone's store: opened anew, the app goes on with it. */
function Broken(): ReactNode {
  const { t } = useSpeech()
  return (
    <main className="state" role="alert" data-broken>
      <p><b>{t('web.broken.title')}</b></p>
      <button type="button" className="big" onClick={() => location.reload()}>{t('web.state.reload')}</button>
    </main>
  )
}
