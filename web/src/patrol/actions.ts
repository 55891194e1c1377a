/** Everything a patrol does from this phone, one line each: what it waits behind, what waits behind it, where it goes. */
import type { Action } from './entry'

interface Rule {
  /** Entries of one lane keep their order: those of a task, of a round, of my shift; ``own`` waits behind nothing. */
  lane: 'task' | 'round' | 'shift' | 'own'
  /**
   * Changes nothing that a later step is built on. Refused or given up it holds nobody up, and it goes past a step that
   * was refused: nobody's call for help waits until somebody has read why they could not arrive. Behind a step of its lane
   * that still waits it waits too.
   */
  alone?: true
  /** Somebody's safety: its lane goes before all others, and an upload stops between two pieces to let it by. */
  first?: true
  /**
   * Which unsent one is the same one, tapped twice. ``step``: any of the task or round, also one that was refused.
   * ``last``: only the last word of those that take each other back (``of``), since call, call off, call again are three.
   * ``copy``: one with the very same photos, words and place.
   */
  twin?: { by: 'step' } | { by: 'last'; of: string } | { by: 'copy' }
  /** While what it is about stands so, a refused one may be sent again as it is; else it depends on the task's own steps. */
  again?: 'at_work' | 'never'
  /** The last part of its address, under its task or its round. */
  path?: string
  /** What the brain's answer holds; one without it is somebody else's, such as the page of a hotspot that wants a login. */
  answer: 'task_id' | 'round_id' | 'incident_id' | 'on_shift' | 'entry'
}

const step = (path: string): Rule => ({ lane: 'task', twin: { by: 'step' }, path, answer: 'task_id' })
const beside = (path: string, of: string, again: Rule['again'] = 'at_work'): Rule => ({ lane: 'task', alone: true, twin: { by: 'last', of }, again, path, answer: 'task_id' })
const urgent = (path: string, of: string): Rule => ({ ...beside(path, of), first: true })
const walked = (path: string): Rule => ({ lane: 'round', twin: { by: 'step' }, path, answer: 'round_id' })

export const ACTIONS: Readonly<Record<Action, Rule>> = {
  accept: step('accept'),
  decline: step('decline'),
  set_out: step('set-out'),
  arrive: step('arrive'),
  finish: step('finish'),
  hand_back: step('hand-back'),
  call_help: urgent('call-help', 'help'),
  call_off_help: urgent('call-off-help', 'help'),
  ask_after_me: urgent('ask-after-me', 'asking'),
  stop_asking: urgent('stop-asking', 'asking'),
  whistle: beside('whistle', 'whistle'),
  call_off_whistle: beside('call-off-whistle', 'whistle', 'never'),
  judge_alarm: beside('judge-alarm', 'verdict', 'never'),
  // That somebody is well waits behind nothing, least of all behind a step that was refused; each tap is a word.
  say_well: { lane: 'own', alone: true, first: true, again: 'at_work', path: 'say-well', answer: 'task_id' },
  begin_round: walked('begin'),
  visit: walked('visit'),
  end_round: walked('end'),
  // On a round it goes behind what waits, but a step that was refused keeps no fire from being heard; any other waits for nobody.
  finding: { lane: 'round', alone: true, twin: { by: 'copy' }, answer: 'incident_id' },
  shift: { lane: 'shift', answer: 'on_shift' },
  absence: { lane: 'shift', answer: 'entry' },
}

/** The states in which somebody has the work in hand: from there one calls for help, whistles, is asked after. */
export const AT_WORK: readonly string[] = ['accepted', 'en_route', 'on_scene']
