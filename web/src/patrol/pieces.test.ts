import { describe, expect, it } from 'vitest'

import { metadata, PIECE, sendInPieces, type File, type Told } from './pieces'

const told = (status: number, offset?: number): Told => ({ status, header: (name) => (name === 'Upload-Offset' && offset !== undefined ? `${offset}` : null), body: null })
const file = (size: number): File => ({ key: 'k', sha256: 'ab', kind: 'photo', taskId: 't', body: new Blob([new Uint8Array(size)]) })

/** A brain that has ``here`` bytes; ``spoil`` may answer instead. */
function brain(here: number, spoil: (method: string, count: number) => Told | null = () => null) {
  const heard: string[] = []
  let now = here
  const by = (method: string, _: string, headers: Record<string, string>, body: Blob | null): Promise<Told> => {
    heard.push(method === 'POST' ? 'POST' : `${headers['Upload-Offset'] ?? ''}+${body?.size ?? 0}`)
    const spoilt = spoil(method, heard.length)
    if (spoilt !== null) return Promise.resolve(spoilt)
    now += body?.size ?? 0
    return Promise.resolve(told(method === 'POST' ? 201 : 204, now))
  }
  return { heard, by }
}

describe('a file in pieces', () => {
  it('goes over piece by piece, each behind the other', async () => {
    const { heard, by } = brain(0)
    expect((await sendInPieces(file(2 * PIECE + 5), () => undefined, undefined, by))?.status).toBe(204)
    expect(heard).toEqual(['POST', `0+${PIECE}`, `${PIECE}+${PIECE}`, `${2 * PIECE}+5`])
  })
  it('goes on where it broke off, and sends nothing of what is whole', async () => {
    const half = brain(PIECE + 7)
    await sendInPieces(file(PIECE + 9), () => undefined, undefined, half.by)
    expect(half.heard).toEqual(['POST', `${PIECE + 7}+2`])
    const whole = brain(9)
    expect((await sendInPieces(file(9), () => undefined, undefined, whole.by))?.status).toBe(201)
    expect(whole.heard).toEqual(['POST'])
  })
  it('asks once more where it stands when another window was faster, and once only', async () => {
    const faster = brain(0, (_, count) => (count === 2 ? told(409) : null))
    expect((await sendInPieces(file(9), () => undefined, undefined, faster.by))?.status).toBe(204)
    const never = brain(0, (method) => (method === 'PATCH' ? told(409) : null))
    expect((await sendInPieces(file(9), () => undefined, undefined, never.by))?.status).toBe(409)
    expect(never.heard).toHaveLength(4)
  })
  it('stops at a refusal, and where nothing is answered', async () => {
    const refused = brain(0, (method) => (method === 'POST' ? told(404) : null))
    expect((await sendInPieces(file(9), () => undefined, undefined, refused.by))?.status).toBe(404)
    await expect(sendInPieces(file(9), () => undefined, undefined, () => Promise.reject(new Error('unreached')))).rejects.toThrow()
  })
  it('ends the try where whoever answers does not say how much has come: that is not the brain', async () => {
    const gateways = [told(200), told(200, Number.NaN), told(200, 99)]
    for (const gateway of gateways) {
      for (const method of ['POST', 'PATCH']) {
        const login = brain(0, (asked) => (asked === method ? gateway : null))
        await expect(sendInPieces(file(9), () => undefined, undefined, login.by)).rejects.toThrow()
        expect(login.heard).toHaveLength(method === 'POST' ? 1 : 2)
      }
    }
    const still = brain(0, (asked) => (asked === 'PATCH' ? told(204, 0) : null))
    await expect(sendInPieces(file(9), () => undefined, undefined, still.by)).rejects.toThrow()
    expect(still.heard).toHaveLength(2)
  })
  it('stops between two pieces where something else is to go first, and goes on from there', async () => {
    const { heard, by } = brain(0)
    expect(await sendInPieces(file(2 * PIECE), () => undefined, () => heard.length === 2, by)).toBeNull()
    expect(heard).toEqual(['POST', `0+${PIECE}`])
    expect((await sendInPieces(file(2 * PIECE), () => undefined, undefined, by))?.status).toBe(204)
    expect(heard.slice(2)).toEqual(['POST', `${PIECE}+${PIECE}`])
  })
  it('says what it is in the way of tus', () => {
    expect(metadata({ client_key: 'k', kind: 'photo' })).toBe('client_key aw==,kind cGhvdG8=')
  })
})
