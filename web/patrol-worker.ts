/** Writes the patrol app's service worker: its source, with the list of the files that the app is made of. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import type { Plugin, Rolldown } from 'vite'

const PAGE = 'patrol.html'
const SOURCE = new URL('src/patrol/worker.js', import.meta.url)

/** What is looked at later than the first screen, and is large: kept when the phone has time for it. */
const LATER = '/patrol/map/TaskMap.tsx'
/** What draws in a thread of its own; nothing imports it by name. */
const THREAD = 'maplibre-gl-worker'

function filesOf(bundle: Rolldown.OutputBundle): { first: string[]; later: string[] } {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith(PAGE) === true)
  const large = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(LATER) === true)
  const thread = Object.keys(bundle).find((name) => name.includes(THREAD) && !name.endsWith('.map'))
  if (entry === undefined || large === undefined || thread === undefined) throw new Error(`${PAGE} lacks its entry, its map or the map's thread`)
  const first = new Set<string>()
  const look = (name: string, found: Set<string>): void => {
    const chunk = chunks.find((each) => each.fileName === name)
    if (chunk === undefined || first.has(name) || found.has(name) || (found === first && chunk === large)) return
    found.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) look(next, found)
  }
  look(entry.fileName, first)
  const later = new Set<string>([thread])
  look(large.fileName, later)
  return { first: [...first].sort(), later: [...later].filter((name) => !first.has(name)).sort() }
}

export function patrolWorker(): Plugin {
  return {
    name: 'patrol-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const { first, later } = filesOf(bundle)
      const [files, more] = [first, later].map((names) => names.map((name) => `/assets/${name}`))
      const source = readFileSync(SOURCE, 'utf8')
      const version = createHash('sha256').update(source).update(JSON.stringify([files, more])).digest('hex').slice(0, 12)
      this.emitFile({ type: 'asset', fileName: 'patrol-worker.js', source: source.replace("'__VERSION__'", `'${version}'`).replace("['__FILES__']", JSON.stringify(files)).replace("['__LATER__']", JSON.stringify(more)) })
    },
  }
}
