/** The camera that told of this task, as it is now: for whoever has the task in hand, and only then. */
import { useState, type ReactNode } from 'react'

import { api, take } from '../api/client'
import { Icon } from '../parts/Icon'
import type { View } from '../parts/live/connecting'
import { LiveView } from '../parts/live/LiveView'
import { useSpeech } from '../text/texts'
import type { Row } from './usePatrol'

type Camera = Row['cameras'][number]

const look = (task: string, camera: string, offer: string | null): Promise<View> =>
  take(api.POST('/api/v1/tasks/{task_id}/live-views', { params: { path: { task_id: task } }, body: { camera_id: camera, offer } }))

export function LivePart({ row }: { row: Row }): ReactNode {
  const { t } = useSpeech()
  const [looking, setLooking] = useState<Camera | null>(null)
  const task = row.task.task_id
  if (looking !== null) return <LiveView key={looking.camera_id} name={looking.name} rendered={row.incident.rendered} open={(offer) => look(task, looking.camera_id, offer)} close={() => setLooking(null)} />
  // A task that an older version kept on this phone names none.
  return ('cameras' in row ? row.cameras : []).map((camera) => (
    <button type="button" key={camera.camera_id} className="second" onClick={() => setLooking(camera)}><Icon name="camera" />{t('web.live.look_at', { name: camera.name })}</button>
  ))
}
