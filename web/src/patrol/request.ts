/** How one entry is put to the brain, without the network: address, method, body. */
import { ACTIONS } from './actions'
import type { Entry } from './entry'

const iso = (at: number): string => new Date(at).toISOString()
/** Of metres and of seconds the brain reads no more (central/http/noted.py): a position as old or as vague as that says nothing anyway. */
const MOST = 1_000_000

export function requestOf(entry: Entry, sentAt: number): { method: string; url: string; body: Record<string, unknown> } {
  const { content, fix } = entry
  const times = { client_key: entry.key, done_at: iso(entry.doneAt), sent_at: iso(sentAt) }
  const pictures = entry.photos.filter((photo) => photo.voice !== true)
  const voice = entry.photos.find((photo) => photo.voice === true)
  const keys = pictures.map((photo) => photo.key)
  const aloud = voice === undefined ? {} : { voice_key: voice.key }
  if (entry.action === 'shift') {
    const position = fix === null ? {} : { position: { lat: fix.lat, lon: fix.lon } }
    return { method: 'PUT', url: '/api/v1/shift', body: { ...times, on_shift: content.onShift === true, ...position } }
  }
  if (entry.action === 'absence') return { method: 'POST', url: '/api/v1/absence', body: { ...times, kind: content.away ?? 'sick', days: content.days ?? 0 } }
  if (entry.action === 'finding') {
    const where = fix === null ? {} : { lat: fix.lat, lon: fix.lon, datum: 'WGS84' }
    const chosen = { ...(content.kind && { kind: content.kind }), ...(content.placePath && { place_path: content.placePath }) }
    const keysOf = (after: boolean): string[] => pictures.filter((photo) => (photo.after === true) === after).map((photo) => photo.key)
    const fixed = content.fixedNote === undefined ? {} : { fixed: { note: content.fixedNote, photo_keys: keysOf(true) } }
    const onRound = entry.roundId == null ? {} : { round_id: entry.roundId, checkpoint: content.checkpoint ?? 0 }
    return { method: 'POST', url: '/api/v1/findings', body: { ...times, words: content.words ?? '', photo_keys: keysOf(false), ...aloud, ...where, ...chosen, ...fixed, ...onRound } }
  }
  const where = fix === null ? {} : { lat: fix.lat, lon: fix.lon, accuracy_m: Math.min(fix.accuracyM, MOST), position_age_s: Math.min(Math.max(0, (entry.doneAt - fix.at) / 1000), MOST) }
  const said = {
    ...(content.reason !== undefined && { reason: content.reason }),
    ...(content.note !== undefined && { note: content.note, photo_keys: keys, ...aloud }),
    ...(content.followUpOn && { follow_up_on: content.followUpOn }),
    ...(content.checked && content.checked.length > 0 && { checked: content.checked.map(({ point, ok, words }) => ({ point, ok, words })) }),
    ...(content.parties !== undefined && { parties: content.parties.map(({ accountId, title, hours }) => ({ account_id: accountId, title, hours })), lead: content.lead ?? content.parties[0]?.accountId }),
    ...(content.verdict !== undefined && { verdict: content.verdict }),
  }
  const version = entry.version === null ? {} : { version: entry.version }
  const code = content.placeCode === undefined ? {} : { place_code: content.placeCode }
  const { lane, path = '' } = ACTIONS[entry.action]
  if (lane === 'round') {
    const visited = entry.action === 'visit' ? { checkpoint: content.checkpoint ?? 0, words: content.words ?? '' } : {}
    return { method: 'POST', url: `/api/v1/rounds/${entry.roundId ?? ''}/${path}`, body: { ...times, ...version, ...where, ...code, ...visited } }
  }
  return { method: 'POST', url: `/api/v1/tasks/${entry.taskId ?? ''}/${path}`, body: { ...times, ...version, ...where, ...code, ...said } }
}
