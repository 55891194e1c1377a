/** Keeps the browser's offer to put the app on the home screen, until the person takes it. */
interface Offer extends Event { prompt: () => Promise<void> }

let offer: Offer | null = null
const watchers = new Set<() => void>()

function show(next: Offer | null): void {
  offer = next
  for (const watcher of watchers) watcher()
}

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  show(event as Offer)
})
addEventListener('appinstalled', () => show(null))

export const installable = (): boolean => offer !== null
export function watchInstall(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export async function install(): Promise<void> {
  await offer?.prompt()
  show(null)
}
