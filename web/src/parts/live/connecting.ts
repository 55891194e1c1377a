/** The browser's half of a live view: an offer that only wants to watch, and what becomes of the connection. */
import { api, take } from '../../api/client'
import type { components } from '../../generated/schema'

export type View = components['schemas']['LiveView']
/** Asks the brain for a view; without an offer for stills alone. */
export type Open = (offer: string | null) => Promise<View>

/** Addresses that were not found by then are left out: a relay that is silent must not keep anybody waiting. */
const GATHER_MS = 1500
const POLL_MS = 400
export const CONNECT_MS = 8000

export const waits = (state: View['state']): boolean => state === 'queued' || state === 'delivered'
export const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })
const at = (view: View): { params: { path: { view_id: string } } } => ({ params: { path: { view_id: view.view_id } } })

export const readView = (view: View): Promise<View> => take(api.GET('/api/v1/live-views/{view_id}', at(view)))
export const keepView = (view: View): Promise<View> => take(api.POST('/api/v1/live-views/{view_id}/keep', at(view)))
export const endView = (view: View): Promise<View> => take(api.DELETE('/api/v1/live-views/{view_id}', at(view)))

/** The view, once what ``ready`` asks for is there. */
async function until(view: View, ready: (view: View) => boolean, gone: AbortSignal): Promise<View> {
  let found = view
  while (!ready(found) && !gone.aborted) {
    await pause(POLL_MS)
    found = await readView(found)
  }
  return found
}

/** One more still, once it is there or could not be had. */
export async function still(view: View, gone: AbortSignal): Promise<View> {
  const asked = await take(api.POST('/api/v1/live-views/{view_id}/still', at(view)))
  return until(asked, ({ still: found }) => found === null || !waits(found.state), gone)
}

export async function aConnection(): Promise<RTCPeerConnection> {
  const { ice_servers: servers } = await take(api.GET('/api/v1/ice-servers'))
  const iceServers = servers.map(({ urls, username, credential }) => ({ urls, ...(username != null && { username }), ...(credential != null && { credential }) }))
  return new RTCPeerConnection({ iceServers })
}

/** Offer and answer. The view tells in its state whether the node agreed. */
export async function agree(connection: RTCPeerConnection, open: Open, gone: AbortSignal, told: (view: View) => void): Promise<View> {
  connection.addTransceiver('video', { direction: 'recvonly' })
  await connection.setLocalDescription(await connection.createOffer())
  await Promise.race([gathered(connection), pause(GATHER_MS)])
  gone.throwIfAborted() // who has left by now has not looked
  const asked = await open(connection.localDescription?.sdp ?? '')
  told(asked)
  const answered = await until(asked, ({ state }) => !waits(state), gone)
  if (answered.state === 'done' && answered.sdp != null && !gone.aborted) await connection.setRemoteDescription({ type: 'answer', sdp: answered.sdp })
  return answered
}

function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((done) => {
    if (connection.iceGatheringState === 'complete') done()
    connection.addEventListener('icegatheringstatechange', () => { if (connection.iceGatheringState === 'complete') done() })
  })
}
