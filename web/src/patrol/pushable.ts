/** What stands in the way of notices on this phone: decisions only, nothing of the browser. */
/** Why this phone can not be told, or how its switch stands. */
export type PushState = 'in_chat_app' | 'insecure' | 'install_first' | 'unable' | 'not_offered' | 'refused' | 'off' | 'on'

export interface Browser { userAgent: string; secure: boolean; push: boolean; installed: boolean }

/** What stands in the way whatever the person chooses; null where nothing does. The views of chat apps say they can, and never show one. */
export function hindrance({ userAgent, secure, push, installed }: Browser): PushState | null {
  if (/MicroMessenger|DingTalk/i.test(userAgent)) return 'in_chat_app'
  if (!secure) return 'insecure'
  if (push) return null
  return /iPhone|iPad/.test(userAgent) && !installed ? 'install_first' : 'unable'
}

export function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const plain = atob(key.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}
