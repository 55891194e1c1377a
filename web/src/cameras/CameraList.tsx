/** All cameras of the place, those in trouble first: what each sees, what watches it, and since when nothing comes. */
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link, useNavigate, useOutletContext } from 'react-router'

import type { Me } from '../api/session'
import { Icon } from '../parts/Icon'
import { Failure, Loading, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { ago } from '../text/times'
import { useCameras, type Schemas } from './asking'
import { ModeMark, stateClass, StateMark } from './Marks'

type Row = Schemas['CameraRow']
const RANK = { ill: 0, soon: 1, well: 2 } as const

export function inOrder(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => RANK[stateClass(a.state)] - RANK[stateClass(b.state)] || a.name.localeCompare(b.name, 'zh'))
}

export function CameraList(): ReactNode {
  const { t } = useSpeech()
  const me = useOutletContext<Me>()
  const go = useNavigate()
  const { data, error, refetch } = useCameras()
  const add = me.role === 'admin' && <Button type="primary" onClick={() => void go('/cameras/new')}>{t('web.cameras.add')}</Button>
  return (
    <main id="main" className="cam-page">
      <header className="cam-head"><h1>{t('web.nav.cameras')}</h1>{data && <Counts rows={data.cameras} />}<span className="grow" />{add}</header>
      {data === undefined && (error === null ? <Loading /> : <Failure error={error} again={() => void refetch()} />)}
      {data?.cameras.length === 0 && <Nothing title={t('web.cameras.none')} what={t(me.role === 'admin' ? 'web.cameras.none_admin' : 'web.cameras.none_officer')}>{add}</Nothing>}
      {data && data.cameras.length > 0 && <ul className="cam-list">{inOrder(data.cameras).map((row) => <CameraItem key={row.camera_id} row={row} />)}</ul>}
      {data && data.agents.length > 0 && <Agents agents={data.agents} />}
    </main>
  )
}

function Counts({ rows }: { rows: readonly Row[] }): ReactNode {
  const { t } = useSpeech()
  const ill = rows.filter((row) => stateClass(row.state) !== 'well').length
  return <p className="quiet">{ill === 0 ? t('web.cameras.all_live', { count: rows.length }) : t('web.cameras.some_not', { count: rows.length, ill })}</p>
}

function CameraItem({ row }: { row: Row }): ReactNode {
  const { t, said } = useSpeech()
  const at = row.last_frame_at
  return (
    <li>
      <Link to={`/cameras/${encodeURIComponent(row.camera_id)}`} className="cam-item">
        <Icon name="camera" />
        <span className="cam-name"><b>{row.name}</b>{row.rendered && <small className="cam-rendered">{t('web.cameras.rendered')}</small>}<small>{row.agent_name ?? t('web.cameras.seen.no_agent')}</small></span>
        <span><StateMark state={row.state} /><small>{row.trouble === null ? at !== null && row.state !== 'live' && t('web.cameras.last_picture', { ago: ago(at, new Date(), t) }) : said(row.trouble)}</small></span>
        <span className="cam-watches">{row.watches.length === 0 ? <small>{t('web.cameras.no_watch')}</small> : row.watches.map((each) => <ModeMark key={each.pack} mode={each.mode} title={said(each.title)} />)}</span>
        <span className="cam-today">{row.shadow_alarms_today > 0 && t('web.cameras.shadow_today', { count: row.shadow_alarms_today })}</span>
        <Icon name="next" />
      </Link>
    </li>
  )
}

function Agents({ agents }: { agents: Schemas['CameraList']['agents'] }): ReactNode {
  const { t } = useSpeech()
  return (
    <section className="cam-agents" aria-label={t('web.cameras.agents')}>
      <h2>{t('web.cameras.agents')}</h2>
      <ul>
        {agents.map((each) => (
          <li key={each.agent_id}>
            <b>{each.name}</b>
            <span className={`cam-state cam-${each.connected ? 'well' : 'ill'}`}><i aria-hidden="true" />{t(each.connected ? 'web.cameras.agent_here' : 'web.cameras.agent_away')}</span>
            <small>{each.last_seen_at !== null && ago(each.last_seen_at, new Date(), t)} {each.agent_version ?? ''}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
