/* The patrol app's service worker: the app itself opens without a network. What people said and saw is never kept here. */
const VERSION = '05f205f7bce1'
const FILES = ["/assets/client-Dmyj9tNF.js","/assets/en-rBq3XmLF.js","/assets/feed-DAwvppPj.js","/assets/look-B2FDQF0E.js","/assets/patrol-BPTYA8Ff.js","/assets/patrol-G_EKf0Ol.css","/assets/preload-helper-rhjdCD-Y.js","/assets/queries-Dkqi2wAQ.js","/assets/react-DZVkoN6P.js","/assets/rolldown-runtime-WkwZ5CU-.js","/assets/sentences-BsDTeg_-.css","/assets/sentences-Dsqauroc.js","/assets/texts-C47GMakU.js","/assets/times-DH7YyWsg.js","/assets/zh-C6GyQt6a.js"]
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
