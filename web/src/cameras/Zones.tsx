/** Step one: draw where something matters. Every stroke can be taken back, and nothing counts before it is saved. */
import { Alert, Button, Input } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useNavigate } from 'react-router'

import { api } from '../api/client'
import { useErrorWords } from '../app/words'
import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { takePage, useChange } from './asking'
import { OnlyAdmin, Save } from './Ends'
import type { Room } from './room'
import { isLine, type Zone } from './drawing'
import { sameZones } from './together'
import { useFreeName } from './ZoneBoard'

const editable = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
/** Enter presses what somebody has gone to by Tab. */
const pressable = (target: EventTarget | null): boolean => target instanceof Element && target.closest('button, a') !== null

export function Zones({ room }: { room: Room }): ReactNode {
  const { t } = useSpeech()
  const go = useNavigate()
  const words = useErrorWords()
  const { page, board, draw, me } = room
  const id = page.camera.camera_id
  const saving = useChange(id, (zones: readonly Zone[]) =>
    takePage(api.PUT('/api/v1/cameras/{camera_id}/zones', {
      params: { path: { camera_id: id } },
      body: { revision: board.base.revision, zones: zones.map((zone) => ({ name: zone.name, polygon: zone.polygon.map(([x, y]) => [x, y]) })) },
    })),
  )
  useKeys(room)
  const unsaved = !sameZones(board.zones, page.zones)
  const save = (): void => saving.mutate(board.zones)
  if (me.role !== 'admin') return <div className="cam-step"><Names board={board} draw={draw} fixed /><OnlyAdmin /></div>
  return (
    <div className="cam-step">
      <p className="quiet">{t(board.draft === null ? 'web.cameras.zones_what' : board.draft.tool === 'area' ? 'web.cameras.drawing_area' : 'web.cameras.drawing_line')}</p>
      <Tools room={room} />
      <Names board={board} draw={draw} fixed={false} />
      {saving.error !== null && <Alert type="error" showIcon role="alert" title={words(saving.error)} />}
      <p className="cam-ends">
        <Save label={t('web.cameras.save_zones')} busy={saving.isPending} off={!unsaved || board.draft !== null} save={save} />
        <Button onClick={() => void go(`/cameras/${encodeURIComponent(id)}/packs`)}>{t('web.cameras.to_packs')}</Button>
        {unsaved && <small className="cam-unsaved">{t('web.cameras.unsaved')}</small>}
      </p>
    </div>
  )
}

function Tools({ room: { board, draw, page } }: { room: Room }): ReactNode {
  const { t } = useSpeech()
  const name = useFreeName()
  const none = page.still === null
  return (
    <p className="cam-tools" role="toolbar" aria-label={t('web.cameras.tools')}>
      {board.draft === null ? (
        <>
          <Button disabled={none} onClick={() => draw({ do: 'begin', tool: 'area' })}>{t('web.cameras.draw_area')}</Button>
          <Button disabled={none} onClick={() => draw({ do: 'begin', tool: 'line' })}>{t('web.cameras.draw_line')}</Button>
        </>
      ) : (
        <>
          <Button type="primary" disabled={board.draft.corners.length < 3} onClick={() => draw({ do: 'close', name })}>{t('web.cameras.close_area')}</Button>
          <Button onClick={() => draw({ do: 'leave' })}>{t('web.cameras.leave')}</Button>
        </>
      )}
      <Button disabled={board.past.length === 0 && board.draft === null} onClick={() => draw({ do: 'undo' })}>{t('web.cameras.undo')}</Button>
      <Button disabled={board.future.length === 0} onClick={() => draw({ do: 'redo' })}>{t('web.cameras.redo')}</Button>
    </p>
  )
}

function Names({ board, draw, fixed }: Pick<Room, 'board' | 'draw'> & { fixed: boolean }): ReactNode {
  const { t } = useSpeech()
  if (board.zones.length === 0) return <p className="quiet">{t('web.cameras.no_zones')}</p>
  return (
    <ul className="cam-zones">
      {board.zones.map((zone, number) => (
        <li key={number} className={board.selected === number ? 'chosen' : ''}>
          <Icon name={isLine(zone) ? 'link' : 'pin'} />
          {fixed
            ? <span>{zone.name}</span>
            : <Input value={zone.name} maxLength={60} aria-label={t('web.cameras.zone_name', { name: zone.name })} onFocus={() => draw({ do: 'select', zone: number })} onChange={(event) => draw({ do: 'rename', zone: number, name: event.target.value })} />}
          <small>{t(isLine(zone) ? 'web.cameras.line' : 'web.cameras.area')}</small>
          {!fixed && <Button size="small" onClick={() => draw({ do: 'remove', zone: number })}>{t('web.cameras.remove')}</Button>}
        </li>
      ))}
    </ul>
  )
}

/** Enter closes, Esc leaves, Ctrl+Z takes back, Ctrl+Y or Ctrl+Shift+Z brings again, Delete removes the chosen zone. */
function useKeys({ board, draw }: Room): void {
  const name = useFreeName()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (editable(event.target)) return
      const command = event.ctrlKey || event.metaKey
      if (command && event.key.toLowerCase() === 'z') draw({ do: event.shiftKey ? 'redo' : 'undo' })
      else if (command && event.key.toLowerCase() === 'y') draw({ do: 'redo' })
      else if (event.key === 'Enter' && board.draft !== null && !pressable(event.target)) draw({ do: 'close', name })
      else if (event.key === 'Escape') draw(board.draft === null ? { do: 'select', zone: null } : { do: 'leave' })
      else if ((event.key === 'Delete' || event.key === 'Backspace') && board.selected !== null) draw({ do: 'remove', zone: board.selected })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
