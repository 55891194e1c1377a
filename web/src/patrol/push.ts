/** Notices while the app is closed: whether this browser can show them, and its address at its push service. */
import { api, take } from '../api/client'
import type { Language } from '../text/texts'
import { bytesOf, hindrance, type Browser, type PushState } from './pushable'

export function browserHere(): Browser {
  return {
    userAgent: navigator.userAgent,
    secure: isSecureContext,
    push: 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis,
    installed: matchMedia('(display-mode: standalone)').matches,
  }
}

const sameKey = (key: ArrayBuffer | null, ours: Uint8Array): boolean => key !== null && String(new Uint8Array(key)) === String(ours)

const door = async (): Promise<string | null> => (await take(api.GET('/api/v1/push'))).public_key
const manager = async (): Promise<PushManager> => (await navigator.serviceWorker.ready).pushManager

export async function pushState(): Promise<PushState> {
  const hindered = hindrance(browserHere())
  if (hindered !== null) return hindered
  if ((await door()) === null) return 'not_offered'
  if (Notification.permission === 'denied') return 'refused'
  return Notification.permission === 'granted' && (await (await manager()).getSubscription()) !== null ? 'on' : 'off'
}

/** The browser's address, of our key: one that was made for another key would never be told anything. */
async function addressed(pushes: PushManager, key: string): Promise<PushSubscription> {
  const ours = bytesOf(key)
  const there = await pushes.getSubscription()
  if (there !== null && sameKey(there.options.applicationServerKey, ours)) return there
  await there?.unsubscribe()
  return pushes.subscribe({ userVisibleOnly: true, applicationServerKey: ours })
}

async function tell(subscription: PushSubscription, language: Language): Promise<void> {
  const { endpoint, keys } = subscription.toJSON()
  await take(api.PUT('/api/v1/push', { body: { endpoint: endpoint ?? '', p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '', language } }))
}

/** By the person's own press: only then a browser asks them. Throws where its push service can not be reached. */
export async function turnOn(language: Language): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted') return pushState()
  const key = await door()
  if (key === null) return 'not_offered'
  await tell(await addressed(await manager(), key), language)
  return 'on'
}

export async function turnOff(): Promise<PushState> {
  const subscription = await (await manager()).getSubscription()
  if (subscription !== null) {
    await take(api.POST('/api/v1/push/off', { body: { endpoint: subscription.endpoint } }))
    await subscription.unsubscribe()
  }
  return 'off'
}

/** For whoever signs out: nobody else is told on this phone what is theirs. Answers how it is undone, should they have to stay. */
export async function hush(language: Language): Promise<() => Promise<unknown>> {
  const told = 'serviceWorker' in navigator && 'PushManager' in globalThis && (await pushState()) === 'on'
  if (!told) return () => Promise.resolve()
  await turnOff()
  return () => turnOn(language)
}

/** A notice was touched while the app is open: it shows what the notice is about. */
export function openAsTold(open: (path: string) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined
  const hear = (event: MessageEvent<{ opens?: string }>): void => {
    if (typeof event.data.opens === 'string') open(event.data.opens)
  }
  navigator.serviceWorker.addEventListener('message', hear)
  return () => navigator.serviceWorker.removeEventListener('message', hear)
}

/** At the start: the brain may have forgotten this phone, changed its key, or know it as somebody else's. */
export async function keepOn(language: Language): Promise<void> {
  if ((await pushState()) === 'on') await turnOn(language)
}
