/** Where the patrol's app begins: what the phone remembers is read first, so that it opens without a network. */
import '../theme/tokens.css'
import './patrol.css'

import { createRoot } from 'react-dom/client'

import { readyToSound } from './alarm'
import { startCourier } from './courier'
import { showType } from './large'
import { PatrolApp } from './PatrolApp'
import { ageEntries, forgetDraftsBefore, lastPerson } from './shelf'

/** The map's machinery is three times the app: it comes once the first screen has long been there. */
const WITH_TIME_MS = 5000

async function keepTheRest(): Promise<void> {
  // Somebody who saves data loads the map when they first open it, and has it from then on (map/within.ts).
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ keep: 'later' })
}

const TWO_WEEKS_MS = 14 * 86_400_000
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no place for us')

showType()
readyToSound()
startCourier()
const kept = await lastPerson().catch(() => null)
await ageEntries(Date.now()).catch(() => undefined)
void forgetDraftsBefore(Date.now() - TWO_WEEKS_MS).catch(() => undefined)
createRoot(root).render(<PatrolApp kept={kept} />)

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register('/patrol/worker.js', { scope: '/patrol' }).catch(() => undefined)
  let soon = setTimeout(() => void keepTheRest(), WITH_TIME_MS)
  // A new version takes over with nothing but its first screen, and what the old one kept is gone.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    clearTimeout(soon)
    soon = setTimeout(() => void keepTheRest(), WITH_TIME_MS)
  })
}
