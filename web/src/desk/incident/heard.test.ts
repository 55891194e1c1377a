import { expect, test } from 'vitest'

import type { LinkedSignal } from '../../api/types'
import { heardOf, mainPicture, seenAt } from './heard'

function linked(id: string, given: object): LinkedSignal {
  const signal = { signal_id: id, source: 'camera', phase: 'started', revision: 1, event_id: null, evidence: [], box: null, received_at: '2026-11-23T06:00:00Z', occurred_at: '2026-11-23T06:00:00Z', origin: 'cam', where: { camera_zone: 'cam/草坪' }, ...given }
  return { link: { link_id: `link-${id}` }, signal } as unknown as LinkedSignal
}
const picture = (sha256: string, kind = 'snapshot'): object => ({ sha256, kind })

test('all revisions of an event are one thing, under the link that was decided', () => {
  const links = [
    linked('b', { event_id: 'e', revision: 2, evidence: [picture('2')], box: { x1: 0.1 } }),
    linked('a', { event_id: 'e', revision: 1, evidence: [picture('1')] }),
    linked('c', { event_id: 'e', revision: 3, phase: 'ended', evidence: [picture('3'), picture('film', 'clip')] }),
    linked('r', { source: 'resident', evidence: [picture('photo')] }),
  ]
  const [event, report] = heardOf({ links })
  expect([event?.link.link_id, event?.revisions, event?.snapshot?.sha256, event?.clip?.sha256]).toEqual(['link-a', 3, '2', 'film'])
  expect(event?.box).toEqual({ x1: 0.1 })
  expect(report?.photos).toHaveLength(1)
})

test('the newest picture is looked at first', () => {
  const all = heardOf({ links: [
    linked('a', { event_id: 'e', evidence: [picture('1')] }),
    linked('b', { event_id: 'f', evidence: [picture('2')], occurred_at: '2026-11-23T07:00:00Z' }),
    linked('c', { event_id: 'g', occurred_at: '2026-11-23T08:00:00Z' }),
  ] })
  expect(mainPicture(all)?.snapshot?.sha256).toBe('2')
})

test('the zone is said where the name does not say it', () => {
  const { signal } = linked('a', {})
  expect(seenAt(signal, new Map([['cam', '东门']]))).toBe('东门 · 草坪')
  expect(seenAt(signal, new Map([['cam', '中心草坪']]))).toBe('中心草坪')
})
