/** How one entry is put to the brain, without the network: address, method, body. */
import type { Entry } from './entry'

const PATHS: Readonly<Record<Exclude<Entry['action'], 'finding' | 'shift'>, string>> = {
  accept: 'accept', decline: 'decline', set_out: 'set-out', arrive: 'arrive', finish: 'finish', hand_back: 'hand-back',
  call_help: 'call-help', call_off_help: 'call-off-help',
}

const iso = (at: number): string => new Date(at).toISOString()

export function requestOf(entry: Entry, sentAt: number): { method: string; url: string; body: Record<string, unknown> } {
  const { content, fix } = entry
  const times = { client_key: entry.key, done_at: iso(entry.doneAt), sent_at: iso(sentAt) }
  const keys = entry.photos.map((photo) => photo.key)
  if (entry.action === 'shift') {
    const position = fix === null ? {} : { position: { lat: fix.lat, lon: fix.lon } }
    return { method: 'PUT', url: '/api/v1/shift', body: { ...times, on_shift: content.onShift === true, ...position } }
  }
  if (entry.action === 'finding') {
    const where = fix === null ? {} : { lat: fix.lat, lon: fix.lon, datum: 'WGS84' }
    const chosen = { ...(content.kind && { kind: content.kind }), ...(content.placePath && { place_path: content.placePath }) }
    const keysOf = (after: boolean): string[] => entry.photos.filter((photo) => (photo.after === true) === after).map((photo) => photo.key)
    const fixed = content.fixedNote === undefined ? {} : { fixed: { note: content.fixedNote, photo_keys: keysOf(true) } }
    return { method: 'POST', url: '/api/v1/findings', body: { ...times, words: content.words ?? '', photo_keys: keysOf(false), ...where, ...chosen, ...fixed } }
  }
  const where = fix === null ? {} : { lat: fix.lat, lon: fix.lon, accuracy_m: fix.accuracyM, position_age_s: Math.max(0, (entry.doneAt - fix.at) / 1000) }
  const said = {
    ...(content.reason !== undefined && { reason: content.reason }),
    ...(content.note !== undefined && { note: content.note, photo_keys: keys }),
    ...(content.followUpOn && { follow_up_on: content.followUpOn }),
  }
  const version = entry.version === null ? {} : { version: entry.version }
  return { method: 'POST', url: `/api/v1/tasks/${entry.taskId ?? ''}/${PATHS[entry.action]}`, body: { ...times, ...version, ...where, ...said } }
}
