/** One incident, kept live; what somebody else does to it is said at once. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { App } from 'antd'
import { useEffect, useMemo, useRef } from 'react'

import { api, take } from '../../api/client'
import { KEYS } from '../../api/queries'
import type { IncidentPage, Surroundings } from '../../api/types'
import { useSpeech } from '../../text/texts'
import { readIncident } from './undo'

export function useIncident(id: string): UseQueryResult<IncidentPage> {
  return useQuery({ queryKey: KEYS.incident(id), queryFn: () => readIncident(id) })
}

export function useSurroundings(): { surroundings: Surroundings | undefined; cameras: ReadonlyMap<string, string> } {
  const { data } = useQuery({ queryKey: KEYS.map, queryFn: () => take(api.GET('/api/v1/map')), staleTime: 600_000 })
  const cameras = useMemo(() => new Map(data?.cameras.map((each) => [each.camera_id, each.name])), [data])
  return { surroundings: data, cameras }
}

const PERSON = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Tells what other people did since the incident was opened here. */
export function useOthers(page: IncidentPage | undefined, me: string): void {
  const { notification } = App.useApp()
  const { said, t } = useSpeech()
  const seen = useRef<number | null>(null)
  useEffect(() => {
    if (page === undefined) return
    const before = seen.current
    seen.current = page.timeline.at(-1)?.activity.seq ?? 0
    if (before === null) return
    for (const row of page.timeline) {
      const { actor, seq } = row.activity
      if (seq > before && actor !== me && PERSON.test(actor)) {
        notification.info({ key: `other-${seq}`, title: t('web.incident.other_did', { who: said(row.actor), what: said(row.text) }), duration: 8, role: 'status' })
      }
    }
  }, [page, me, notification, said, t])
}
