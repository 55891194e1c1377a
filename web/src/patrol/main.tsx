/** Where the patrol's app begins: what the phone remembers is read first, so that it opens without a network. */
import '../theme/tokens.css'
import './patrol.css'

import { createRoot } from 'react-dom/client'

import { readyToSound } from './alarm'
import { startCourier } from './courier'
import { showType } from './large'
import { PatrolApp } from './PatrolApp'
import { ageEntries, forgetDraftsBefore, lastPerson } from './shelf'

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
}
