/** Step four: from trial to duty. What a pack has shown so far, how sure that is, and who may switch it on all the same. */
import { Alert, Button, Input, Progress } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

import { api, take } from '../api/client'
import { VERDICTS } from '../api/verdicts'
import { useErrorWords } from '../app/words'
import { Arriving } from '../parts/Arriving'
import { Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { cameraKey, pictureOf, takePage, useChange, type Schemas } from './asking'
import type { Room } from './room'
import { ModeMark } from './Marks'

type Watch = Schemas['WatchRow']

export function Duty({ room: { page } }: { room: Room }): ReactNode {
  const { t } = useSpeech()
  const id = page.camera.camera_id
  const { data: trials } = useQuery({
    queryKey: [...cameraKey(id), 'shadow'],
    queryFn: () => take(api.GET('/api/v1/cameras/{camera_id}/shadow', { params: { path: { camera_id: id } } })),
  })
  if (page.watches.length === 0) return <Nothing title={t('web.cameras.no_watch')} what={t('web.cameras.packs_what')} />
  return (
    <div className="cam-step">
      <p className="quiet">{t('web.cameras.duty_what')}</p>
      <ul className="cam-packs">
        {page.watches.map((watch) => <OnDuty key={watch.pack} watch={watch} cameraId={id} alarms={trials?.find((each) => each.pack === watch.pack)?.alarms ?? []} />)}
      </ul>
    </div>
  )
}

function OnDuty({ watch, cameraId, alarms }: { watch: Watch; cameraId: string; alarms: readonly Schemas['ShadowAlarm'][] }): ReactNode {
  const { t, said } = useSpeech()
  return (
    <li>
      <p className="cam-pack-head"><b>{said(watch.title)}</b><ModeMark mode={watch.mode} /><span className="grow" />{watch.since !== null && <small>{t('web.cameras.since', { time: clockTime(watch.since, new Date()), by: watch.by ?? '' })}</small>}</p>
      {watch.mode === 'shadow' && watch.severity === 'life_safety' && <small className="cam-trouble">{t('web.cameras.life_safety')}</small>}
      {watch.bound !== null && <HowSure bound={watch.bound} />}
      {watch.mode !== 'on' && <SwitchOn watch={watch} cameraId={cameraId} />}
      {alarms.length > 0 && <ol className="cam-alarms">{alarms.map((alarm) => <Judged key={alarm.event_id} alarm={alarm} />)}</ol>}
    </li>
  )
}

function HowSure({ bound }: { bound: Schemas['Bound'] }): ReactNode {
  const { t } = useSpeech()
  const whole = bound.camera_days + bound.days_to_go
  return (
    <div>
      <Progress percent={whole > 0 ? Math.floor((100 * bound.camera_days) / whole) : 0} size="small" aria-label={t('web.cameras.progress')} />
      <small>
        {bound.per_day === null
          ? t('web.cameras.nothing_known', { days: bound.days_to_go.toFixed(1) })
          : t('web.cameras.bound', { days: bound.camera_days.toFixed(1), alarms: bound.false_alarms, most: bound.per_day.toFixed(2), budget: bound.budget_per_day, left: bound.days_to_go.toFixed(1) })}
      </small>
    </div>
  )
}

function SwitchOn({ watch, cameraId }: { watch: Watch; cameraId: string }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const [reason, setReason] = useState('')
  const switching = useChange(cameraId, (why: string) =>
    takePage(api.POST('/api/v1/cameras/{camera_id}/watches/{pack}/switch-on', { params: { path: { camera_id: cameraId, pack: watch.pack } }, body: { reason: why } })),
  )
  return (
    <div className="cam-switch">
      <Input size="small" value={reason} maxLength={500} placeholder={t('web.cameras.why_on')} aria-label={t('web.cameras.why_on')} onChange={(event) => setReason(event.target.value)} />
      <Button size="small" type="primary" loading={switching.isPending} onClick={() => switching.mutate(reason)}>{t('web.cameras.switch_on')}</Button>
      {switching.error !== null && <Alert type="error" showIcon role="alert" title={words(switching.error)} />}
    </div>
  )
}

function Judged({ alarm }: { alarm: Schemas['ShadowAlarm'] }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const known = useQueryClient()
  const judging = useMutation({
    mutationFn: (verdict: Schemas['Verdict']) =>
      take(api.PUT('/api/v1/cameras/{camera_id}/shadow/{event_id}/verdict', { params: { path: { camera_id: alarm.camera_id, event_id: alarm.event_id } }, body: { verdict } })),
    onSettled: () => known.invalidateQueries({ queryKey: cameraKey(alarm.camera_id) }),
  })
  const picture = alarm.evidence.find((each) => each.media_type.startsWith('image/'))
  return (
    <li>
      {picture !== undefined && <Arriving address={pictureOf(alarm.camera_id, picture.sha256)} alt="" loading="lazy" />}
      <p>{clockTime(alarm.at, new Date())}{alarm.verdict == null && <small> {t('web.cameras.unjudged')}</small>}</p>
      <p className="cam-verdicts" role="group" aria-label={t('web.cameras.verdict_of')}>
        {VERDICTS.map((each) => (
          <Button key={each} size="small" type={alarm.verdict === each ? 'primary' : 'default'} aria-pressed={alarm.verdict === each} disabled={judging.isPending} onClick={() => judging.mutate(each)}>{t(`web.cameras.verdict.${each}`)}</Button>
        ))}
      </p>
      {judging.error !== null && <small className="cam-trouble" role="alert">{words(judging.error)}</small>}
    </li>
  )
}
