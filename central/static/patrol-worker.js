/* The patrol app's service worker: the app itself opens without a network. What people said and saw is never kept here. */
const VERSION = '8cc229ebb935'
const FILES = ["/assets/client-DImdzvVU.js","/assets/en-CHLS5kWS.js","/assets/feed-DIoUsOO2.js","/assets/look-B2FDQF0E.js","/assets/patrol-DByifNtp.js","/assets/patrol-gaMV-k-W.css","/assets/preload-helper-rhjdCD-Y.js","/assets/queries-KuOFCfS1.js","/assets/react-DZVkoN6P.js","/assets/rolldown-runtime-WkwZ5CU-.js","/assets/sentences-BsDTeg_-.css","/assets/sentences-CqWzlZaS.js","/assets/texts-C47GMakU.js","/assets/times-DH7YyWsg.js","/assets/zh-D9MNlKX8.js"]
const SHELL = '/patrol'

self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(`patrol-${VERSION}`)
    const shell = await fetch(SHELL, { cache: 'no-store', credentials: 'same-origin' })
    // Signed out, the brain leads elsewhere: then the version that is here stays until the next time.
    if (!shell.ok || shell.redirected) throw new Error('the shell did not come')
    await cache.put(SHELL, shell)
    await cache.addAll(FILES)
    // What waits to be sent lies in the page's own store; a new version can take over at once.
    await self.skipWaiting()
  })())
})

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith('patrol-') && name !== `patrol-${VERSION}`) await caches.delete(name)
    await self.clients.claim()
  })())
})

async function shell(request) {
  const kept = await caches.match(SHELL)
  return kept ?? fetch(request)
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (event.request.mode === 'navigate') {
    if (url.pathname === SHELL || url.pathname.startsWith(`${SHELL}/`)) event.respondWith(shell(event.request))
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(event.request, { ignoreVary: true }).then((kept) => kept ?? fetch(event.request)))
  }
})
