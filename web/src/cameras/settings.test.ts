import { describe, expect, it } from 'vitest'

import { differing, fieldsOf } from './settings'

const SCHEMA = {
  $defs: { Kind: { enum: ['car', 'truck'], type: 'string' } },
  properties: {
    longer_than: { type: 'string', title: '停留超过', description: 'a shorter stay is nobody\'s business' },
    wander: { type: 'number', minimum: 0.5, maximum: 20, title: '活动范围', description: 'how far' },
    heads: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }], title: '人数' },
    vehicles: { type: 'array', items: { $ref: '#/$defs/Kind' }, title: '车辆' },
    matrix: { type: 'object', title: '没有表单的' },
  },
}

describe('the form of a behaviour', () => {
  it('has a field for everything that a form can hold, in the language of the person', () => {
    const fields = fieldsOf(SCHEMA, 'zh')
    expect(fields.map((each) => [each.name, each.kind, each.label])).toEqual([
      ['longer_than', 'text', '停留超过'], ['wander', 'number', '活动范围'], ['heads', 'whole', '人数'], ['vehicles', 'choices', '车辆'],
    ])
    expect(fieldsOf(SCHEMA, 'en')[1]).toMatchObject({ label: 'wander', help: 'how far', least: 0.5, most: 20 })
    expect(fields[3]?.options).toEqual(['car', 'truck'])
    expect(fields[2]?.least).toBe(1)
  })

  it('has none where no agent announced it', () => {
    expect(fieldsOf(null, 'zh')).toEqual([])
  })

  it('sends only what differs from the pack', () => {
    expect(differing({ wander: 1.5, vehicles: ['car'] }, { wander: 2, vehicles: ['car'], heads: undefined })).toEqual({ wander: 2 })
  })
})
