import { expect, test } from 'vitest'

import { sseReader } from './sse'

const STREAM = 'retry: 3000\nid: 7\n: hello\n\nid: 8\nevent: incident\ndata: {"a":1}\n\nevent: task\r\ndata: x\r\ndata: y\r\n\r\n'

test('a stream cut anywhere says the same', () => {
  const whole = sseReader().push(STREAM)
  expect(whole).toEqual([
    { id: '8', topic: 'incident', data: '{"a":1}' },
    { id: '8', topic: 'task', data: 'x\ny' },
  ])
  for (let cut = 1; cut < STREAM.length; cut += 1) {
    if (STREAM[cut - 1] === '\r') continue
    const reader = sseReader()
    expect([...reader.push(STREAM.slice(0, cut)), ...reader.push(STREAM.slice(cut))]).toEqual(whole)
  }
})

test('the last id is known before any event, to resume from', () => {
  const reader = sseReader()
  reader.push('id: 41\n: hello\n\n')
  expect(reader.lastId()).toBe('41')
})
