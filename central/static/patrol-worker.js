/* The patrol app's service worker: the app itself opens without a network. What people said and saw is never kept here. */
const VERSION = 'b80b07303470'
const FILES = ["/assets/CallLink-BSBi-zy5.js","/assets/Foot-CZXsU6nE.js","/assets/Guard-Bk0WmzXD.js","/assets/Icon-ByBuLNhX.js","/assets/LiveView-BmZnRUUN.css","/assets/LiveView-PecWCLUp.js","/assets/Papers-CSuDPJuN.js","/assets/WrongClock-C8JapR1u.js","/assets/WrongClock-DjlA8tzf.css","/assets/canDraw-Blfx3LMT.js","/assets/doubts-D3nMb5T1.js","/assets/en-DhPKqOmx.js","/assets/feed-DNSVyWeF.js","/assets/look-ihEFUe02.js","/assets/oneAtATime-BomJKcHx.js","/assets/patrol-BxWL92n-.js","/assets/patrol-C6oB4y4t.css","/assets/preload-helper-rhjdCD-Y.js","/assets/queries-CHiwHtaZ.js","/assets/react-C8USz-0_.js","/assets/rolldown-runtime-WkwZ5CU-.js","/assets/shapes-AxkrnyZf.js","/assets/texts-DoSjwPTq.js","/assets/times-xzkxbE93.js","/assets/useNow-CNZ9u6Ee.js","/assets/words-CGzMGHYT.js","/assets/zh-CV1ukSXn.js"]
/** Large, and not of the first screen: fetched when the app says that it has time. */
const LATER = ["/assets/TaskMap-BUiQTPnr.css","/assets/TaskMap-CbbCXg8i.js","/assets/drawing-CAcSRCn-.js","/assets/map-BBsND-NX.css","/assets/map-BNJF0nd0.js","/assets/map-qvkd0SPb.css","/assets/maplibre-gl-worker-DJBU2SN-.js"]
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

async function keepLater() {
  const cache = await caches.open(`patrol-${VERSION}`)
  for (const file of LATER) if ((await cache.match(file)) === undefined) await cache.add(file)
}

self.addEventListener('message', (event) => {
  // What does not come now is tried again the next time the app is opened.
  if (event.data?.keep === 'later') event.waitUntil(keepLater().catch(() => undefined))
})

async function asset(request, path) {
  return (await caches.match(path, { ignoreVary: true })) ?? fetch(path === new URL(request.url).pathname ? request : path)
}

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
    event.respondWith(asset(event.request, url.pathname))
  } else if (url.pathname.startsWith(`${SHELL}/assets/`)) {
    // The map's thread: a worker's own script comes by us only from below our own address.
    event.respondWith(asset(event.request, url.pathname.slice(SHELL.length)))
  }
})

// A notice while the app is closed: the house's own words, and which screen they are about. Nothing of it is kept.
const NAME = '望楼巡查 Wanglou'

function read(data) {
  try {
    return data?.json() ?? {}
  } catch {
    return {}
  }
}

self.addEventListener('push', (event) => {
  const { words, opens, id } = read(event.data)
  const own = typeof opens === 'string' && (opens === SHELL || opens.startsWith(`${SHELL}/`)) ? opens : SHELL
  event.waitUntil(self.registration.showNotification(NAME, {
    body: typeof words === 'string' ? words : '', tag: typeof id === 'string' ? id : undefined, data: { opens: own },
    icon: '/static/patrol-192.png', badge: '/static/patrol-192.png',
  }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { opens } = event.notification.data
  event.waitUntil((async () => {
    const [window] = (await self.clients.matchAll({ type: 'window' })).filter((each) => new URL(each.url).pathname.startsWith(SHELL))
    if (window === undefined) return self.clients.openWindow(opens)
    // Said first: a browser may refuse to bring a window forward, and it shall show the task all the same.
    window.postMessage({ opens })
    await window.focus().catch(() => undefined)
  })())
})
