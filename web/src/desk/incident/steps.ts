/** Every step an officer may take, as a call to the brain; what the brain offers decides which are shown. */
import { api, take } from '../../api/client'
import type { Incident, Task, Verdict } from '../../api/types'

export const PLAIN = ['acknowledge', 'confirm', 'resume_clocks', 'take_over'] as const
/** Steps a person must give words for. */
export const WORDED = ['reject', 'mark_false_alarm', 'suspend', 'reopen', 'escalate', 'note'] as const
export type PlainStep = (typeof PLAIN)[number]
export type WordedStep = (typeof WORDED)[number]

const at = (id: string): { path: { incident_id: string } } => ({ path: { incident_id: id } })

export const plain: Record<PlainStep, (id: string) => Promise<Incident>> = {
  acknowledge: (id) => take(api.POST('/api/v1/incidents/{incident_id}/acknowledge', { params: at(id) })),
  take_over: (id) => take(api.POST('/api/v1/incidents/{incident_id}/take-over', { params: at(id) })),
  resume_clocks: (id) => take(api.POST('/api/v1/incidents/{incident_id}/resume-clocks', { params: at(id) })),
  confirm: (id) => take(api.POST('/api/v1/incidents/{incident_id}/confirm', { params: at(id) })),
}

export const worded: Record<WordedStep, (id: string, reason: string) => Promise<Incident>> = {
  reject: (id, reason) => take(api.POST('/api/v1/incidents/{incident_id}/reject', { params: at(id), body: { reason } })),
  mark_false_alarm: (id, reason) => take(api.POST('/api/v1/incidents/{incident_id}/mark-false-alarm', { params: at(id), body: { reason } })),
  suspend: (id, reason) => take(api.POST('/api/v1/incidents/{incident_id}/suspend', { params: at(id), body: { reason } })),
  reopen: (id, reason) => take(api.POST('/api/v1/incidents/{incident_id}/reopen', { params: at(id), body: { reason } })),
  escalate: (id, reason) => take(api.POST('/api/v1/incidents/{incident_id}/escalate', { params: at(id), body: { reason } })),
  note: (id, reason) => take(api.POST('/api/v1/incidents/{incident_id}/note', { params: at(id), body: { reason } })),
}

export const pauseClocks = (id: string, reason: string, until: string): Promise<Incident> =>
  take(api.POST('/api/v1/incidents/{incident_id}/pause-clocks', { params: at(id), body: { reason, until } }))

/** Tasks that a whistle called are numbered from here on; those before are the pack's. */
export const FIRST_WHISTLED = 1000
export interface Party { account_id: string; title: string; hours: number }

export const blowWhistle = (id: string, parties: Party[], lead: string): Promise<Task[]> =>
  take(api.POST('/api/v1/incidents/{incident_id}/whistle', { params: at(id), body: { parties, lead } }))

export const waive = (task: string, reason: string): Promise<unknown> =>
  take(api.POST('/api/v1/parties/{task_id}/waive', { params: { path: { task_id: task } }, body: { reason } }))

/** ``verdict``: what the officer says the alarm was; null: as it was said last. */
export const check = (id: string, ok: boolean, words: string, verdict: Verdict | null): Promise<Incident> =>
  take(api.POST('/api/v1/incidents/{incident_id}/check', { params: at(id), body: { ok, words, verdict } }))

export const dispatch = (id: string, to: string | null): Promise<Task[]> =>
  take(api.POST('/api/v1/incidents/{incident_id}/dispatch', { params: at(id), body: { to } }))

/** Calls back whoever was sent; nobody left on it, the incident waits to be dispatched again. */
export const recall = (id: string, tasks: readonly string[]): Promise<unknown> =>
  take(api.POST('/api/v1/incidents/{incident_id}/recall', { params: at(id), body: { task_ids: [...tasks] } }))

export const merge = (id: string, into: string): Promise<Incident> =>
  take(api.POST('/api/v1/incidents/{incident_id}/merge', { params: at(id), body: { incident_id: into } }))

export const accept = (link: string): Promise<Incident> =>
  take(api.POST('/api/v1/links/{link_id}/accept', { params: { path: { link_id: link } } }))

/** A suggestion that was put aside waits for an answer again. */
export const suggestAgain = (link: string): Promise<Incident> =>
  take(api.POST('/api/v1/links/{link_id}/suggest-again', { params: { path: { link_id: link } } }))

export const undoLink = (link: string): Promise<Incident> =>
  take(api.POST('/api/v1/links/{link_id}/undo', { params: { path: { link_id: link } } }))

export const move = (signal: string, into: string): Promise<Incident> =>
  take(api.POST('/api/v1/signals/{signal_id}/move', { params: { path: { signal_id: signal } }, body: { incident_id: into } }))
