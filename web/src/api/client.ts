/** The one way to the brain: typed by its own description, with the form token, and patient when the session has ended. */
import createClient from 'openapi-fetch'

import type { paths } from '../generated/schema'
import { heardTime } from './clock'
import { Problem, Unreached } from './problem'
import { askToSignIn, csrf, enter, sessionState, type Me, type MeNow } from './session'

const SESSION = '/api/v1/session'

async function send(request: Request): Promise<Response> {
  const headers = new Headers(request.headers)
  if (request.method !== 'GET') headers.set('X-CSRF-Token', csrf())
  try {
    return await fetch(new Request(request.clone(), { headers }))
  } catch {
    throw new Unreached()
  }
}

/** The session as it is now; null when nobody is signed in. */
export async function readSession(): Promise<Me | null> {
  const answer = await send(new Request(SESSION))
  if (answer.status === 401) return null
  if (!answer.ok) throw await problemOf(answer)
  return entered(answer)
}

async function entered(answer: Response): Promise<Me> {
  const { now, ...me } = (await answer.json()) as MeNow
  heardTime(now, Date.now())
  return me
}

async function problemOf(answer: Response): Promise<Problem> {
  const body: unknown = await answer.clone().json().catch(() => null)
  return new Problem(answer.status, body as ConstructorParameters<typeof Problem>[1])
}

/** True when the token was another tab's and a fresh one was fetched. */
async function tokenWasOld(answer: Response): Promise<boolean> {
  if (answer.status !== 403 || (await problemOf(answer)).code !== 'csrf') return false
  const me = await readSession()
  if (me === null || me.csrf === csrf()) return false
  enter(me)
  return true
}

/** Sends it; a session that has ended is opened again by the person, and then it is sent once more. What one person does is never sent as another's. */
export async function patient(request: Request): Promise<Response> {
  const by = sessionState().me?.account_id
  const theirs = (): boolean => request.method === 'GET' || by === undefined || sessionState().me?.account_id === by
  let answer = await send(request)
  while (answer.status === 401) {
    await askToSignIn()
    if (!theirs()) return answer
    answer = await send(request)
  }
  return (await tokenWasOld(answer)) && theirs() ? send(request) : answer
}

export const api = createClient<paths>({ baseUrl: location.origin, fetch: patient })

interface Answer<T> { data?: T; error?: unknown; response: Response }

/** The answer's data. Throws Problem for a refusal, Unreached where the brain was not reached. */
export async function take<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked
  if (!response.ok) throw new Problem(response.status, error as ConstructorParameters<typeof Problem>[1])
  return data as T
}

/** Signs in by the dialog or page; the answer carries the new form token. */
export async function signIn(login: string, password: string): Promise<Me> {
  const request = new Request(SESSION, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const answer = await send(request)
  if (!answer.ok) throw await problemOf(answer)
  return entered(answer)
}
