import { beforeEach, expect, test, vi } from 'vitest'

const BRAIN = 'http://brain.example'
vi.stubGlobal('location', { origin: BRAIN })
vi.stubGlobal('Request', class extends Request {
  constructor(to: Request | string, more?: RequestInit) {
    super(typeof to === 'string' ? new URL(to, BRAIN) : to, more)
  }
})
const { patient } = await import('./client')
const { enter, sessionState } = await import('./session')

type Who = Parameters<typeof enter>[0]
const person = (account_id: string): Who => ({ account_id, csrf: `token of ${account_id}` }) as Who
const note = (): Request => new Request('/api/v1/note', { method: 'POST', body: '{}' })
let answers: Response[] = []
let sent: Request[] = []
vi.stubGlobal('fetch', (request: Request) => {
  sent.push(request)
  return Promise.resolve(answers.shift() ?? new Response('{}'))
})

const asked = async (): Promise<void> => { await vi.waitFor(() => expect(sessionState().asking).toBe(true)) }

beforeEach(() => {
  sent = []
  enter(person('first'))
})

test('what waited for the sign-in is sent again for whoever began it', async () => {
  answers = [new Response(null, { status: 401 })]
  const answer = patient(note())
  await asked()
  enter({ ...person('first'), csrf: 'fresh' })
  expect((await answer).status).toBe(200)
  expect(sent.map((each) => each.headers.get('X-CSRF-Token'))).toEqual(['token of first', 'fresh'])
})

test('and is never sent as what somebody else did', async () => {
  answers = [new Response(null, { status: 401 })]
  const answer = patient(note())
  await asked()
  enter(person('second'))
  expect((await answer).status).toBe(401)
  expect(sent).toHaveLength(1)
})

test('nor where another tab has signed somebody else in', async () => {
  const refused = new Response(JSON.stringify({ code: 'csrf' }), { status: 403 })
  const now = new Response(JSON.stringify({ ...person('second'), now: new Date().toISOString() }))
  answers = [refused, now]
  expect((await patient(note())).status).toBe(403)
  expect(sent.map((each) => each.method)).toEqual(['POST', 'GET'])
})

test('what is only read is read for whoever is there now', async () => {
  answers = [new Response(null, { status: 401 })]
  const answer = patient(new Request('/api/v1/queue'))
  await asked()
  enter(person('second'))
  expect((await answer).status).toBe(200)
})
