/** Writes antd's style sheet for our two looks as one file: no style is made while the page runs. */
import { mkdirSync, writeFileSync } from 'node:fs'

import { extractStyle } from '@ant-design/static-style-extract'
import { ConfigProvider } from 'antd'

import { COMPONENTS } from '../src/theme/components'
import { LOOKS, themeOf } from '../src/theme/themes'

/** The style sheet of one look, and of it only the blocks of variables. */
function sheetOf(look: (typeof LOOKS)[number]): string {
  return extractStyle({
    includes: [...COMPONENTS],
    customTheme: (node) => <ConfigProvider theme={{ ...themeOf(look), zeroRuntime: false }}>{node}</ConfigProvider>,
  })
}

function variablesOf(sheet: string): string {
  return [...sheet.matchAll(/\.wl-(?:light|dark)[^{}]*\{[^{}]*\}/g)].map((found) => found[0]).join('\n')
}

const light = sheetOf('light')
const dark = variablesOf(sheetOf('dark'))
const out = new URL('../src/generated/', import.meta.url)
mkdirSync(out, { recursive: true })
writeFileSync(new URL('antd.css', out), `${light}\n${dark}\n`)
