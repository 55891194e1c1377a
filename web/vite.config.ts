/** How the front end is built: hashed names, few chunks that change apart from each other, nothing inline. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { patrolWorker } from './patrol-worker.ts'
import { quietStyles } from './quiet-styles.ts'

/** What changes only when a library does; browsers keep these when our own pages change. */
const VENDORS: readonly (readonly [string, RegExp])[] = [
  // First: a group takes along what its modules import, and the patrol's phone must not load antd for the sake of React.
  ['react', /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|cookie)\//],
  ['map', /node_modules\/(maplibre-gl|@maplibre|@mapbox|kdbush|earcut|potpack|quickselect|supercluster|pbf|gl-matrix)/],
  ['antd', /node_modules\/(antd|@rc-component|@ant-design|dayjs|@emotion|stylis|throttle-debounce|scroll-into-view)/],
]

export default defineConfig({
  plugins: [quietStyles(), react(), patrolWorker()],
  base: '/assets/',
  publicDir: false,
  build: {
    outDir: '../central/static',
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The patrol's phone is a page of its own: it loads neither the component library nor the map.
      input: ['index.html', 'patrol.html'],
      output: {
        codeSplitting: { groups: VENDORS.map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8040', '/static': 'http://127.0.0.1:8040', '/login': 'http://127.0.0.1:8040' } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
