/** What the phone keeps until the brain has it: one step of the patrol, with all it needs to be sent later. */
import type { components } from '../generated/schema'
import type { Both } from '../text/texts'

export type PatrolTask = components['schemas']['PatrolTask']
export type Task = components['schemas']['Task']
export type Found = components['schemas']['Found']
export type TaskState = components['schemas']['TaskState']
export type TaskNow = components['schemas']['TaskNow']
export type TaskStep = 'accept' | 'decline' | 'set_out' | 'arrive' | 'finish' | 'hand_back'
export type MyRound = components['schemas']['MyRound']
export type RoundStep = 'begin_round' | 'visit' | 'end_round'
export type HelpStep = 'call_help' | 'call_off_help'
/** Whether I am well: nothing about the task changes. */
export type WellStep = 'say_well' | 'ask_after_me' | 'stop_asking'
/** Other parties are called to the work; nothing about the task itself changes. */
export type WhistleStep = 'whistle' | 'call_off_whistle'
export type Helper = components['schemas']['Helper']
export type Verdict = components['schemas']['Verdict']
export type Action = TaskStep | HelpStep | WhistleStep | WellStep | RoundStep | 'judge_alarm' | 'finding' | 'shift' | 'absence'

/** Who is called, for what, and within how long once it is heard. */
export interface PartyCalled { accountId: string; name: string; title: string; hours: number }

/** One point of the pack's checklist, answered; with its title, since the task may be gone when it is read again. */
export interface CheckAnswer { point: string; title?: Both; ok: boolean; words: string }

export interface Fix { lat: number; lon: number; accuracyM: number; at: number }

/** A photo that belongs to a step; the picture itself lies beside it in the phone's store. ``after``: of a finding that was settled on the spot, how it looks now. ``voice``: it is a voice note, kept and sent like a photo. */
export interface PhotoRef { key: string; sha256: string; size: number; sent: boolean; after?: true; voice?: true }

/** What a person wrote or chose; which of these a step has depends on its action. */
export interface Content {
  reason?: string
  note?: string
  followUpOn?: string
  words?: string
  fixedNote?: string
  kind?: string
  placePath?: string
  onShift?: boolean
  away?: 'sick' | 'leave'
  /** Until the end of today, or so many days later. */
  days?: number
  /** Of a round, from 0 on. */
  checkpoint?: number
  /** As it stands on the sticker of the place. */
  placeCode?: string
  checked?: CheckAnswer[]
  /** Of a whistle; the first one leads unless ``lead`` names another. */
  parties?: PartyCalled[]
  lead?: string
  /** What the camera's alarm was. */
  verdict?: Verdict
}

export interface Refusal { status: number; code: string; detail: Both | null }

export interface Entry {
  /** Chosen once: the brain answers the same key with the same answer. */
  key: string
  accountId: string
  /** Rises with every entry of this phone. */
  seq: number
  action: Action
  taskId: string | null
  /** The round it is a step of, or that a finding was made on. */
  roundId?: string | null
  /** The version of the task the person saw when they did it. */
  version: number | null
  /** By the phone's clock, milliseconds. */
  doneAt: number
  /** Its age counts from here; later than ``doneAt`` where the phone's clock was seen to stand back. An older version's entry has none. */
  keptSince?: number
  fix: Fix | null
  content: Content
  photos: PhotoRef[]
  /** What it is about, for a person who reads the list later. */
  about: Both | null
  /** held: the brain said no, and a person decides. dropped: a person decided; it can still be taken back. */
  state: 'waiting' | 'held' | 'dropped'
  tries: number
  /** Not sent before this, milliseconds. */
  notBefore: number
  refusal: Refusal | null
  droppedAt: number | null
}

export type Draft = Pick<Entry, 'action' | 'taskId' | 'roundId' | 'version' | 'content' | 'photos' | 'about'> & { fix?: Fix | null; waitForFix?: boolean }
