/** Takes back what an officer did about what belongs together: signals go back to where they stood. */
import { api, take } from '../../api/client'
import { sessionState } from '../../api/session'
import type { IncidentPage } from '../../api/types'
import { move, undoLink } from './steps'

/** The client's types lose what is a pair (a shortfall's person and kind); the page is what its description says. */
export const readIncident = async (id: string): Promise<IncidentPage> => {
  const page: unknown = await take(api.GET('/api/v1/incidents/{incident_id}', { params: { path: { incident_id: id } } }))
  return page as IncidentPage
}

/** One signal of each event or report: the brain moves all revisions of an event together. */
export function heads(page: Pick<IncidentPage, 'links'>): string[] {
  const first = new Map<string, string>()
  for (const { signal } of page.links) {
    const key = signal.event_id ?? signal.signal_id
    if (!first.has(key)) first.set(key, signal.signal_id)
  }
  return [...first.values()]
}

/** Moves ``signals`` out of ``target``: back to ``source`` if that still stands, else together into one of their own. */
export async function bringBack(signals: readonly string[], source: string, target: string): Promise<string> {
  const [first, ...rest] = signals
  if (first === undefined) return source
  const before = await readIncident(source)
  if (before.incident.state !== 'merged') {
    for (const signal of signals) await move(signal, source)
    return source
  }
  const link = (await readIncident(target)).links.find((linked) => linked.signal.signal_id === first)
  if (link === undefined) return target
  const own = await undoLink(link.link.link_id)
  for (const signal of rest) await move(signal, own.incident_id)
  return own.incident_id
}

/** Takes the call this officer wrote down last out of the incident it joined. */
export async function splitCall(incident: string): Promise<void> {
  const page = await readIncident(incident)
  const mine = page.links.filter(({ signal }) => signal.source === 'officer' && signal.origin === sessionState().me?.account_id)
  const last = mine.sort((a, b) => a.signal.received_at.localeCompare(b.signal.received_at)).at(-1)
  if (last !== undefined) await undoLink(last.link.link_id)
}
