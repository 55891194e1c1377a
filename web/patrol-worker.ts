/** Writes the patrol app's service worker: its source, with the list of the files that the app is made of. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import type { Plugin, Rolldown } from 'vite'

const PAGE = 'patrol.html'
const SOURCE = new URL('src/patrol/worker.js', import.meta.url)

function filesOf(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith(PAGE) === true)
  if (entry === undefined) throw new Error(`${PAGE} has no entry`)
  const found = new Set<string>()
  const look = (name: string): void => {
    const chunk = chunks.find((each) => each.fileName === name)
    if (chunk === undefined || found.has(name)) return
    found.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) look(next)
  }
  look(entry.fileName)
  return [...found].sort()
}

export function patrolWorker(): Plugin {
  return {
    name: 'patrol-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = filesOf(bundle).map((name) => `/assets/${name}`)
      const source = readFileSync(SOURCE, 'utf8')
      const version = createHash('sha256').update(source).update(files.join()).digest('hex').slice(0, 12)
      this.emitFile({ type: 'asset', fileName: 'patrol-worker.js', source: source.replace("'__VERSION__'", `'${version}'`).replace("['__FILES__']", JSON.stringify(files)) })
    },
  }
}
