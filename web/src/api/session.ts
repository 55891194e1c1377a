/** Who is signed in, and what happens when that ends in the middle of something: the action waits for the new sign-in. */
import type { components } from '../generated/schema'

/** As the brain answers it; what its clock said is of that moment only (api/clock.ts). */
export type MeNow = components['schemas']['Me']
export type Me = Omit<MeNow, 'now'>

export interface SessionState { me: Me | null; asking: boolean }

type Listener = () => void

let state: SessionState = { me: null, asking: false }
const listeners = new Set<Listener>()
let waiting: (() => void)[] = []

function change(next: SessionState): void {
  state = next
  for (const listener of listeners) listener()
}

export function sessionState(): SessionState {
  return state
}

export function watchSession(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The session as the brain has just told it; whoever waited for it goes on. */
export function enter(me: Me): void {
  change({ me, asking: false })
  const released = waiting
  waiting = []
  for (const go of released) go()
}

/** Opens the sign-in dialog over the page, once, and resolves when somebody has signed in. */
export function askToSignIn(): Promise<void> {
  if (!state.asking) change({ ...state, asking: true })
  return new Promise((resolve) => waiting.push(resolve))
}

export function csrf(): string {
  return state.me?.csrf ?? ''
}
