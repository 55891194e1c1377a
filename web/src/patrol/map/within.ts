/** Puts the drawing machine itself where the app's service worker may answer for it: a worker's address, unlike a script's, must lie below ``/patrol``. */
import { setWorkerUrl } from 'maplibre-gl'

import { WORKER } from '../../map/drawing'

/** See worker.js, which takes the prefix off again. */
const WITHIN = '/patrol'

const keeper = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
if (keeper !== null) {
  setWorkerUrl(`${WITHIN}${WORKER}`)
  // Somebody who saves data has the map from now on: what has come once needs no network to be kept.
  keeper.postMessage({ keep: 'later' })
}
