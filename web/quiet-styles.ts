/** Keeps component libraries from writing <style> elements: our security policy forbids them, and all styles are files. */
import type { Plugin } from 'vite'

/** In place of @rc-component/util's dynamicCSS: what it would write into the page stays on an element nobody shows. */
const QUIET = `
const held = () => document.createElement('style')
export const injectCSS = held
export const updateCSS = held
export const removeCSS = () => {}
export const clearContainerCache = () => {}
`

export function quietStyles(): Plugin {
  return {
    name: 'quiet-styles',
    enforce: 'pre',
    load(id) {
      return /@rc-component\/util\/(es|lib)\/Dom\/dynamicCSS\.js$/.test(id) ? QUIET : null
    },
  }
}
