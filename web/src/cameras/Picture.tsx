/** The camera's newest still, heads made unrecognisable, with its zones over it; a newer one is one click away. */
import { Button } from 'antd'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { api, take } from '../api/client'
import { useErrorWords } from '../app/words'
import { LiveView } from '../parts/live/LiveView'
import { look } from '../parts/live/looking'
import { useSpeech } from '../text/texts'
import { clockTime } from '../text/times'
import { cameraKey, isOpen, pictureOf, useCommand, type CameraPage } from './asking'
import type { Room } from './room'
import { ZoneBoard } from './ZoneBoard'

/** A picture of no camera yet: the board is drawn on so that nothing jumps when the still arrives. */
const USUAL = { width: 1280, height: 720 }

export function Picture({ room, editing }: { room: Room; editing: boolean }): ReactNode {
  const { t, said } = useSpeech()
  const words = useErrorWords()
  const [looking, setLooking] = useState(false)
  const known = useQueryClient()
  const { page, me } = room
  const { still, camera } = page
  const taking = useStill(page, me.role === 'admin')
  const busy = taking.asking || isOpen(taking.command)
  const close = (): void => {
    setLooking(false)
    void known.invalidateQueries({ queryKey: [...cameraKey(camera.camera_id), 'looked'] })
  }
  if (looking) return <figure className="cam-picture"><LiveView name={camera.name} rendered={camera.rendered} open={(offer) => look(camera.camera_id, offer)} close={close} /></figure>
  return (
    <figure className="cam-picture">
      <div className="cam-frame">
        {still === null
          ? <p className="cam-empty" role="status">{busy ? t('web.cameras.still_coming') : t(me.role === 'admin' ? 'web.cameras.no_still' : 'web.cameras.no_still_officer')}</p>
          : <img src={pictureOf(camera.camera_id, still.sha256)} alt={t('web.cameras.still_of', { name: camera.name })} width={still.width} height={still.height} />}
        {still !== null && <ZoneBoard board={room.board} draw={room.draw} size={still} editing={editing} />}
        {still === null && <svg viewBox={`0 0 ${USUAL.width} ${USUAL.height}`} aria-hidden="true" />}
      </div>
      <figcaption>
        {still !== null && <span>{t('web.cameras.still_at', { time: clockTime(still.captured_at, new Date()), count: still.blurred })}</span>}
        <span className="grow" />
        {taking.error !== null && <span className="cam-trouble" role="alert">{words(taking.error)}</span>}
        {taking.command?.reason != null && <span className="cam-trouble" role="status">{said(taking.command.reason)}</span>}
        <Button size="small" onClick={() => setLooking(true)}>{t('web.live.look')}</Button>
        {me.role === 'admin' && <Button size="small" loading={busy} onClick={() => taking.ask()}>{t('web.cameras.take_still')}</Button>}
      </figcaption>
    </figure>
  )
}

interface Taking { ask: () => void; asking: boolean; error: Error | null; command: ReturnType<typeof useCommand>['data'] }

/** Asks for a still and follows the command until the picture is there; the first one is asked for by itself. */
function useStill(page: CameraPage, allowed: boolean): Taking {
  const known = useQueryClient()
  const id = page.camera.camera_id
  const [commandId, setCommandId] = useState<string | null>(page.open_commands.find((each) => each.kind === 'take_still')?.command_id ?? null)
  const asking = useMutation({
    mutationFn: () => take(api.POST('/api/v1/cameras/{camera_id}/still', { params: { path: { camera_id: id } } })),
    onSuccess: (command) => setCommandId(command.command_id),
  })
  const { data: command } = useCommand(commandId)
  const done = command?.state === 'done'
  useEffect(() => {
    if (done) void known.invalidateQueries({ queryKey: cameraKey(id) })
  }, [done, known, id])
  const { mutate } = asking
  const asked = useRef(false)
  const first = allowed && page.still === null && page.camera.state === 'live' && commandId === null
  useEffect(() => {
    if (!first || asked.current) return
    asked.current = true
    mutate()
  }, [first, mutate])
  return { ask: mutate, asking: asking.isPending, error: asking.error, command }
}
