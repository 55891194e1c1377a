/** A new camera by its address: which machine looks at it, where it stands, how one signs in. */
import { Alert, Button, Form, Input, Select } from 'antd'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useNavigate, useOutletContext } from 'react-router'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import type { Me } from '../api/session'
import { useErrorWords } from '../app/words'
import { Failure, Loading, Nothing } from '../parts/states'
import { useStillHere } from '../parts/useStillHere'
import { useSpeech } from '../text/texts'
import { useCameras, usePlaces, type Schemas } from './asking'

interface Fields { agent_id: string; name: string; place_path: string; address: string; username?: string; password?: string }

export function AddCamera(): ReactNode {
  const { t } = useSpeech()
  const me = useOutletContext<Me>()
  const cameras = useCameras()
  const places = usePlaces()
  const error = cameras.error ?? places.error
  return (
    <main id="main" className="cam-page cam-narrow">
      <header className="cam-head"><Link to="/cameras">{t('web.nav.cameras')}</Link><h1>{t('web.cameras.add')}</h1></header>
      {cameras.data === undefined || places.data === undefined
        ? error === null ? <Loading /> : <Failure error={error} again={() => void Promise.all([cameras.refetch(), places.refetch()])} />
        : me.role !== 'admin' ? <Nothing title={t('web.cameras.only_admin')} />
        : cameras.data.agents.length === 0
          ? <Nothing title={t('web.cameras.no_agents')} what={t('web.cameras.no_agents_what')} />
          : <Address agents={cameras.data.agents} places={places.data} />}
    </main>
  )
}

function Address({ agents, places }: { agents: Schemas['AgentRow'][]; places: Schemas['PublicPlace'][] }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const go = useNavigate()
  const known = useQueryClient()
  const stillHere = useStillHere()
  const adding = useMutation({
    mutationFn: (given: Fields) =>
      take(api.POST('/api/v1/cameras', { body: { ...given, username: given.username ?? null, password: given.password ?? null, view_radius_m: 30 } })),
    onSuccess: async ({ camera }) => {
      await known.invalidateQueries({ queryKey: KEYS.cameras })
      if (stillHere()) await go(`/cameras/${encodeURIComponent(camera.camera.camera_id)}`)
    },
  })
  const needed = [{ required: true, message: t('web.cameras.needed') }]
  const first = agents.find((each) => each.connected) ?? agents[0]
  return (
    <Form<Fields> layout="vertical" requiredMark={false} initialValues={{ agent_id: first?.agent_id }} onFinish={(given) => adding.mutate(given)}>
      {adding.error !== null && <Alert type="error" showIcon role="alert" title={words(adding.error)} />}
      <Form.Item name="address" label={t('web.cameras.address')} extra={t('web.cameras.address_help')} rules={needed}>
        <Input placeholder="rtsp://192.168.1.64:554/Streaming/Channels/102" autoFocus autoComplete="off" spellCheck={false} />
      </Form.Item>
      <div className="cam-pair">
        <Form.Item name="username" label={t('web.cameras.username')}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="password" label={t('web.cameras.password')} extra={t('web.cameras.password_help')}><Input.Password autoComplete="new-password" /></Form.Item>
      </div>
      <div className="cam-pair">
        <Form.Item name="name" label={t('web.cameras.name')} rules={needed}><Input maxLength={60} placeholder={t('web.cameras.name_example')} /></Form.Item>
        <Form.Item name="place_path" label={t('web.cameras.place')} rules={needed}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={places.map((each) => ({ value: each.place_path, label: each.name }))} />
        </Form.Item>
      </div>
      <Form.Item name="agent_id" label={t('web.cameras.agent')} extra={t('web.cameras.agent_help')} rules={needed}>
        <Select options={agents.map((each) => ({ value: each.agent_id, label: each.connected ? each.name : `${each.name} · ${t('web.cameras.agent_away')}` }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={adding.isPending}>{t('web.cameras.connect')}</Button>
    </Form>
  )
}
