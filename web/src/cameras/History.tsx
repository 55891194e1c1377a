/** Every change of the camera, who made it and when; the newest can be taken back, and so can the camera itself. */
import { Alert, App, Button } from 'antd'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

import { api, take } from '../api/client'
import { KEYS } from '../api/queries'
import { useErrorWords } from '../app/words'
import { Failure, Loading, Nothing } from '../parts/states'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { cameraKey, useChange, type CameraPage, type Schemas } from './asking'
import { Looked } from './Looked'
import { savedOf, type Room } from './room'

export function History({ room: { page, draw, me } }: { room: Room }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const id = page.camera.camera_id
  const path = { camera_id: id }
  const { data, error, refetch } = useQuery({
    queryKey: [...cameraKey(id), 'history', page.revision],
    queryFn: () => take(api.GET('/api/v1/cameras/{camera_id}/history', { params: { path } })),
  })
  const undoing = useChange(id, async (revision: number) => (await take(api.POST('/api/v1/cameras/{camera_id}/undo', { params: { path }, body: { revision } }))).camera as CameraPage)
  const removing = useRemoval(id)
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} again={() => void refetch()} />
  return (
    <div className="cam-step">
      {data.length === 0 ? <Nothing title={t('web.cameras.no_history')} what={t('web.cameras.no_history_what')} /> : <ol className="cam-history">{data.map((each) => <Row key={each.revision} row={each} />)}</ol>}
      <Looked id={id} />
      {undoing.error !== null && <Alert type="error" showIcon role="alert" title={words(undoing.error)} />}
      {me.role === 'admin' && (
        <p className="cam-ends">
          <Button loading={undoing.isPending} disabled={data.length < 2} onClick={() => undoing.mutate(page.revision, { onSuccess: (fresh) => draw({ do: 'load', saved: savedOf(fresh) }) })}>{t('web.cameras.undo_newest')}</Button>
          <Button danger onClick={() => removing.mutate(page.revision)}>{t('web.cameras.remove_camera')}</Button>
        </p>
      )}
    </div>
  )
}

function Row({ row }: { row: Schemas['CameraRevisionRow'] }): ReactNode {
  const { said } = useSpeech()
  return <li><time dateTime={row.at}>{clockTime(row.at, new Date())}</time><span>{said(row.text)}</span><small>{row.by}</small></li>
}

/** No "are you sure": it is done, and a button brings it back. The page is left first, since it shows what goes. */
function useRemoval(id: string): ReturnType<typeof useMutation<Schemas['CameraRevisionRow'][], Error, number>> {
  const { t } = useSpeech()
  const words = useErrorWords()
  const { notification } = App.useApp()
  const go = useNavigate()
  const known = useQueryClient()
  const path = { camera_id: id }
  const fresh = (): Promise<void> => known.invalidateQueries({ queryKey: KEYS.cameras })
  const back = async (revision: number): Promise<void> => {
    await take(api.POST('/api/v1/cameras/{camera_id}/undo', { params: { path }, body: { revision } }))
    await fresh()
    notification.destroy(id)
  }
  return useMutation({
    mutationFn: (revision: number) => take(api.DELETE('/api/v1/cameras/{camera_id}', { params: { path, query: { revision } } })),
    onMutate: async () => {
      await known.cancelQueries({ queryKey: cameraKey(id) }) // who still asks for it would not find it
      void go('/cameras')
    },
    onSettled: fresh,
    onError: (error) => notification.error({ key: id, title: words(error) }),
    onSuccess: (rows) => {
      known.removeQueries({ queryKey: cameraKey(id) })
      const newest = rows[0]?.revision
      notification.info({
        key: id, title: t('web.cameras.removed'), duration: 20,
        actions: newest !== undefined && <Button size="small" onClick={() => void back(newest)}>{t('web.cameras.undo')}</Button>,
      })
    },
  })
}
