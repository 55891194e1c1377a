/** The form of a behaviour's settings, read from the JSON Schema its agent announced. What has no form keeps its value. */
import type { Language } from '../text/texts'

export type Value = string | number | boolean | readonly string[]

export interface Field {
  name: string
  kind: 'number' | 'whole' | 'switch' | 'text' | 'choice' | 'choices'
  label: string
  help: string
  least: number | null
  most: number | null
  options: readonly string[]
}

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const numberIn = (schema: Schema, key: string): number | null => (typeof schema[key] === 'number' ? schema[key] : null)
const textIn = (schema: Schema, key: string): string => (typeof schema[key] === 'string' ? schema[key] : '')
const wordsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [])

/** Follows a reference inside the document, and takes what is not "null" of a choice. */
function resolved(root: Schema, node: Schema): Schema {
  const options = Array.isArray(node['anyOf']) ? node['anyOf'].filter(isSchema) : []
  const option = options.find((each) => each['type'] !== 'null')
  const chosen = option === undefined ? node : { ...node, ...option }
  const reference = textIn(chosen, '$ref')
  if (reference === '') return chosen
  const found = reference.replace('#/', '').split('/').reduce<unknown>((at, step) => (isSchema(at) ? at[step] : null), root)
  return isSchema(found) ? { ...found, ...chosen, $ref: '' } : chosen
}

function kindOf(root: Schema, node: Schema): { kind: Field['kind']; options: readonly string[] } | null {
  const options = wordsIn(node['enum'])
  if (options.length > 0) return { kind: 'choice', options }
  switch (node['type']) {
    case 'number':
      return { kind: 'number', options: [] }
    case 'integer':
      return { kind: 'whole', options: [] }
    case 'boolean':
      return { kind: 'switch', options: [] }
    case 'string':
      return { kind: 'text', options: [] }
    case 'array': {
      const items = isSchema(node['items']) ? resolved(root, node['items']) : null
      return items?.['type'] === 'string' ? { kind: 'choices', options: wordsIn(items['enum']) } : null
    }
    default:
      return null
  }
}

/** Titles are Chinese, descriptions English, as behaviours write them. */
export function fieldsOf(schema: Schema | null, language: Language): readonly Field[] {
  if (schema === null || !isSchema(schema['properties'])) return []
  return Object.entries(schema['properties']).flatMap(([name, value]) => {
    if (!isSchema(value)) return []
    const node = resolved(schema, value)
    const kind = kindOf(schema, node)
    if (kind === null) return []
    const zh = textIn(node, 'title')
    const en = textIn(node, 'description')
    const label = language === 'zh' ? zh || name : name.replaceAll('_', ' ')
    const least = numberIn(node, 'minimum') ?? numberIn(node, 'exclusiveMinimum')
    const most = numberIn(node, 'maximum') ?? numberIn(node, 'exclusiveMaximum')
    return [{ name, ...kind, label, help: language === 'zh' ? '' : en, least, most }]
  })
}

/** What differs from the pack's own values; only that is sent. */
export function differing(own: Readonly<Record<string, unknown>>, chosen: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(chosen).filter(([name, value]) => value !== undefined && value !== null && JSON.stringify(value) !== JSON.stringify(own[name])),
  )
}
