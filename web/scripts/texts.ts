/** Makes the front end's sentences from the one catalogue of the house: JSON per language, and the type of their keys. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { parse, type TomlTable, type TomlValue } from 'smol-toml'

/** The rooms of the catalogue that the front end speaks from; a key outside them is a type error. */
const ROOMS = ['web', 'severity', 'phase', 'source', 'clock', 'level', 'state', 'verb', 'page', 'tally', 'channel', 'roster']

function flat(table: TomlTable, prefix = ''): [string, string][] {
  return Object.entries(table).flatMap(([name, value]: [string, TomlValue]) =>
    typeof value === 'string'
      ? [[`${prefix}${name}`, value] as [string, string]]
      : flat(value as TomlTable, `${prefix}${name}.`),
  )
}

function catalogue(language: string): Map<string, string> {
  const read = readFileSync(new URL(`../../protocol/texts/${language}.toml`, import.meta.url), 'utf8')
  return new Map(flat(parse(read)).filter(([key]) => ROOMS.includes(key.split('.')[0] ?? '')))
}

const zh = catalogue('zh')
const en = catalogue('en')
const missing = [...zh.keys(), ...en.keys()].filter((key) => !zh.has(key) || !en.has(key))
if (missing.length > 0) throw new Error(`not in both languages: ${missing.join(', ')}`)

const out = new URL('../src/generated/', import.meta.url)
mkdirSync(out, { recursive: true })
for (const [name, texts] of [['zh', zh], ['en', en]] as const) {
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify(Object.fromEntries(texts))}\n`)
}
const rows = [...zh].map(([key, text]) => {
  const names = [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]))]
  return `  ${JSON.stringify(key)}: ${names.length > 0 ? `{ ${names.map((name) => `${name ?? ''}: Said`).join('; ')} }` : 'null'}`
})
writeFileSync(
  new URL('keys.ts', out),
  `export type Said = string | number\n/** Every sentence by its key, with what must be filled in. */\nexport interface Texts {\n${rows.join('\n')}\n}\n`,
)
