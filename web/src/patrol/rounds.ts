/** A round as it will be once what waits on this phone has been sent, and what a sticker's code means here: no network. */
import { doubtsOf, type Doubt } from '../parts/doubts'
import type { Entry, MyRound } from './entry'

export type Checkpoint = MyRound['checkpoints'][number]
export type RoundState = MyRound['state']

export interface Seen { at: string; proof: 'code' | 'position' | 'none'; doubts: readonly Doubt[]; words: string; numbers: readonly string[]; waits: boolean }
export interface Point { index: number; point: Checkpoint; seen: Seen | null }
export interface RoundAhead { round: MyRound; state: RoundState; mine: boolean; points: Point[]; next: Point | null; held: Entry | null; waiting: number }

/** By this phone's clock: a round opens and runs out without a network too. */
export function stateAt(round: MyRound, begun: boolean, ended: boolean, now: number): RoundState {
  if (round.state === 'cancelled') return 'cancelled'
  const over = now >= Date.parse(round.closes_at)
  if (begun) return ended || over ? 'ended' : 'walking'
  if (over) return 'missed'
  if (now >= Date.parse(round.begin_by)) return 'late'
  return now >= Date.parse(round.opens_at) ? 'open' : 'planned'
}

function seenOf(index: number, point: Checkpoint, mine: readonly Entry[]): Seen | null {
  const visit = point.visit
  const waiting = mine.find((entry) => entry.content.checkpoint === index && (entry.action === 'visit' || entry.action === 'finding'))
  if (visit != null) return { at: visit.at, proof: visit.proof, doubts: doubtsOf(visit.doubts, visit.proof), words: visit.words, numbers: visit.found.map((each) => each.number), waits: waiting !== undefined }
  if (waiting === undefined) return null
  const proof = waiting.content.placeCode !== undefined ? 'code' : waiting.fix !== null ? 'position' : 'none'
  return { at: new Date(waiting.doneAt).toISOString(), proof, doubts: [], words: waiting.action === 'visit' ? (waiting.content.words ?? '') : '', numbers: [], waits: true }
}

export function roundAhead(round: MyRound, entries: readonly Entry[], now = Date.now()): RoundAhead {
  const mine = entries.filter((entry) => entry.roundId === round.round_id && entry.state !== 'dropped').sort((a, b) => a.seq - b.seq)
  const held = mine.find((entry) => entry.state === 'held') ?? null
  const will = mine.filter((entry) => entry.state === 'waiting')
  const begins = will.some((entry) => entry.action === 'begin_round')
  const ends = will.some((entry) => entry.action === 'end_round')
  const points = round.checkpoints.map((point, index) => ({ index, point, seen: seenOf(index, point, will) }))
  return {
    round, points, held, waiting: will.length,
    state: stateAt(round, round.begun_at != null || begins, round.ended_at != null || ends, now),
    mine: round.mine || begins,
    next: points.find((each) => each.seen === null) ?? null,
  }
}

/** The rounds with one of them as the brain has just answered it. */
export const withRound = (rounds: readonly MyRound[], answered: MyRound): MyRound[] => rounds.map((each) => (each.round_id === answered.round_id && each.version < answered.version ? answered : each))

/** ``k7q-x2m`` → ``K7QX2M``, as a Chinese keyboard writes it too; null for what can be no code (central/domain/place_code.py). */
export function readCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '').toUpperCase()
  return /^[A-HJ-NP-Z2-9]{6}$/.test(code) ? code : null
}

/** As the brain makes it (central/services/rounds/walk_rounds.py): by it a phone knows a sticker again, without a list of codes. */
export async function digestOf(code: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 16)
}

export interface Here { ahead: RoundAhead; point: Point }

const WALKABLE: Readonly<Record<string, number>> = { walking: 0, late: 1, open: 2 }

/** Where a sticker stands on my rounds: on the one I walk first, then on one I could begin now. */
export function hereOn(rounds: readonly RoundAhead[], digest: string): Here | null {
  const found = rounds.flatMap((ahead) => (ahead.state in WALKABLE && (ahead.mine || ahead.round.begun_at == null) ? ahead.points.filter(({ point }) => point.code_digest === digest).map((point) => ({ ahead, point })) : []))
  return found.sort((a, b) => (WALKABLE[a.ahead.state] ?? 9) - (WALKABLE[b.ahead.state] ?? 9))[0] ?? null
}
