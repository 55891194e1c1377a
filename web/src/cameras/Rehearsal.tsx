/** Step three: what would have alarmed on the last minutes, before anybody is woken by it. */
import { Alert, Button, Progress } from 'antd'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'

import { api, take } from '../api/client'
import { useErrorWords } from '../app/words'
import { Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { exactTime, span } from '../text/times'
import { isOpen, pictureOf, useCommand, usePacks, type CommandPage, type Schemas } from './asking'
import type { Room } from './room'
import { sent, wishesOf } from './wishes'

const MINUTES = 5

export function Rehearsal({ room: { page, board, me } }: { room: Room }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const go = useNavigate()
  const packs = usePacks()
  const id = page.camera.camera_id
  const [commandId, setCommandId] = useState<string | null>(page.open_commands.find((each) => each.kind === 'rehearse')?.command_id ?? null)
  const { data: command } = useCommand(commandId)
  const asking = useMutation({
    mutationFn: () =>
      take(api.POST('/api/v1/cameras/{camera_id}/rehearsals', {
        params: { path: { camera_id: id } },
        body: {
          minutes: MINUTES,
          zones: board.zones.map((zone) => ({ name: zone.name, polygon: zone.polygon.map(([x, y]) => [x, y]) })),
          packs: wishesOf(page.watches).filter((wish) => wish.mode !== 'off').map((wish) => sent(wish, packs.data?.find((card) => card.pack === wish.pack))),
        },
      })),
    onSuccess: (asked) => setCommandId(asked.command_id),
  })
  const none = page.watches.every((watch) => watch.mode === 'off')
  return (
    <div className="cam-step">
      <p className="quiet">{t('web.cameras.rehearsal_what', { minutes: MINUTES })}</p>
      {none && <Nothing title={t('web.cameras.rehearsal_none')} />}
      {asking.error !== null && <Alert type="error" showIcon role="alert" title={words(asking.error)} />}
      {command !== undefined && <Course command={command} cameraId={id} />}
      <p className="cam-ends">
        <Button type="primary" disabled={none || me.role !== 'admin'} loading={asking.isPending || isOpen(command)} onClick={() => asking.mutate()}>{t('web.cameras.rehearse', { minutes: MINUTES })}</Button>
        <Button onClick={() => void go(`/cameras/${encodeURIComponent(id)}/duty`)}>{t('web.cameras.to_duty')}</Button>
      </p>
    </div>
  )
}

function Course({ command, cameraId }: { command: CommandPage; cameraId: string }): ReactNode {
  const { t, said } = useSpeech()
  if (command.state === 'failed' || command.state === 'expired')
    return <Alert type="warning" showIcon role="alert" title={command.reason === null ? t('web.cameras.expired') : said(command.reason)} />
  if (command.rehearsal === null)
    return <div role="status"><Progress percent={Math.round(command.progress * 100)} size="small" /><small>{command.reason === null ? t('web.cameras.rehearsing') : said(command.reason)}</small></div>
  return <Result found={command.rehearsal} cameraId={cameraId} />
}

function Result({ found, cameraId }: { found: Schemas['Rehearsal']; cameraId: string }): ReactNode {
  const { t } = useSpeech()
  const watched = span(found.watched_s * 1000, t)
  return (
    <section aria-label={t('web.cameras.result')}>
      <h2>{found.alarms.length === 0 ? t('web.cameras.silent', { watched }) : t('web.cameras.would_alarm', { watched, count: found.alarms.length })}</h2>
      {found.left_out > 0 && <small>{t('web.cameras.left_out', { count: found.left_out })}</small>}
      <ol className="cam-alarms">{found.alarms.map((alarm, number) => <Alarm key={number} alarm={alarm} cameraId={cameraId} />)}</ol>
    </section>
  )
}

function Alarm({ alarm, cameraId }: { alarm: Schemas['WouldAlarm']; cameraId: string }): ReactNode {
  const { t, said } = useSpeech()
  const { data: packs } = usePacks()
  const title = packs?.find((card) => card.pack === alarm.pack)?.title
  return (
    <li>
      {alarm.snapshot != null && <img src={pictureOf(cameraId, alarm.snapshot)} alt="" loading="lazy" />}
      <p>
        <b>{title === undefined ? alarm.kind : said(title)}</b> {exactTime(alarm.at)}{alarm.until != null && `–${exactTime(alarm.until)}`}
        <small> {alarm.zone ?? ''} {t('web.cameras.confidence', { percent: Math.round(alarm.confidence * 100) })}{alarm.withdrawn && ` · ${t('web.cameras.withdrawn')}`}</small>
      </p>
      <ul>{alarm.reasons.map((reason, number) => <li key={number}><small>{said(reason.text)}</small></li>)}</ul>
    </li>
  )
}
