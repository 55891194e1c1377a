/** Sends one file in pieces (tus 1.0.0): what the brain has of it already is not sent again, over a reload and its restart. */
import { csrf } from '../api/session'

/** Of a bad uplink's 20 kB a second a piece is done in a quarter of a minute. */
export const PIECE = 256 * 1024
/** A phone in a basement may take this long for one piece; then it is tried again. */
const PATIENCE_MS = 120_000
const AT = '/api/v1/uploads'
/** The piece does not go on where the upload stands, as when two windows send; it has been forgotten; it was damaged. */
const BEGIN_AGAIN = new Set([404, 409, 410, 460])

/** How much of the file is over there: 0 to 1. */
export type Progress = (part: number) => void
export interface Told { status: number; header: (name: string) => string | null; body: unknown }
type Ask = (method: string, url: string, headers: Record<string, string>, body: Blob | null, progress: Progress) => Promise<Told>
export interface File { key: string; sha256: string; kind: 'photo' | 'voice'; taskId: string | null; body: Blob }

/** ``key base64,key base64``: all values are plain letters. */
export const metadata = (said: Record<string, string>): string => Object.entries(said).map(([name, value]) => `${name} ${btoa(value)}`).join(',')

/** By XMLHttpRequest, which alone tells how far an upload is. Rejects where nothing was answered. */
export const ask: Ask = (method, url, headers, body, progress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    request.timeout = PATIENCE_MS
    for (const [name, value] of Object.entries({ ...headers, 'Tus-Resumable': '1.0.0', 'X-CSRF-Token': csrf() })) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0)
    request.onload = () => resolve({ status: request.status, header: (name) => request.getResponseHeader(name), body: read(request.responseText) })
    request.onerror = request.ontimeout = () => reject(new Error('unreached'))
    request.send(body)
  })

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // not JSON: the status says enough
  }
}

const begin = (file: File, by: Ask): Promise<Told> => {
  const about = { client_key: file.key, sha256: file.sha256, kind: file.kind, ...(file.taskId !== null && { task_id: file.taskId }) }
  return by('POST', AT, { 'Upload-Length': `${file.body.size}`, 'Upload-Metadata': metadata(about) }, null, () => undefined)
}

/** How much is over there. Throws where that is not said or makes no sense: whoever answered was not the brain. */
function offsetOf(told: Told, least: number, most: number): number {
  const said = told.header('Upload-Offset')
  const offset = said === null || said === '' ? NaN : Number(said)
  if (!(offset >= least && offset <= most)) throw new Error('not the brain')
  return offset
}

/** Told before each piece whether the rest is to wait for something else. */
export type Halt = () => boolean
const onAndOn: Halt = () => false

/** The answer to the last request: that it is whole, or why it goes no further; null once ``halt``. Begun again once where that may help. */
export async function sendInPieces(file: File, progress: Progress, halt = onAndOn, by: Ask = ask, again = true): Promise<Told | null> {
  const { size } = file.body
  let told = await begin(file, by)
  let here = told.status < 300 ? offsetOf(told, 0, size) : 0
  while (told.status < 300 && here < size) {
    if (halt()) return null
    const from = here
    const piece = file.body.slice(from, Math.min(from + PIECE, size))
    const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': `${from}` }
    told = await by('PATCH', `${AT}/${file.key}`, headers, piece, (part) => progress((from + part * piece.size) / size))
    if (BEGIN_AGAIN.has(told.status) && again) return sendInPieces(file, progress, halt, by, false)
    if (told.status < 300) here = offsetOf(told, from + 1, size)
  }
  return told
}
