/** A refused step goes back into the form it came from: what was wrong with it is put right, and nothing is written twice. */
import type { Entry, PhotoRef } from './entry'
import type { KeptPhoto } from './shelf'
import type { Taken } from './shrink'

export interface Form { form: string; path: string; draft: Readonly<Record<string, unknown>> }

const isVoice = (ref: PhotoRef): boolean => ref.voice === true

/** As it lay in its form; null for what has none, or was emptied because of its age. A photo that is no more on the phone is left out; the others are offered anew, and what the brain has of them it says. */
export function formOf(entry: Entry, pictures: ReadonlyMap<string, KeptPhoto> = new Map()): Form | null {
  const { action, content, taskId } = entry
  const taken = entry.photos.flatMap((ref): Taken[] => { const kept = pictures.get(ref.key); return kept === undefined ? [] : [{ ref: { ...ref, sent: false }, kept }] })
  const voice = taken.find(({ ref }) => isVoice(ref)) ?? null
  const photos = taken.filter(({ ref }) => !isVoice(ref) && ref.after !== true)
  if (action === 'finish' && taskId !== null && content.note !== undefined) {
    const answers = Object.fromEntries((content.checked ?? []).map(({ point, ok, words }) => [point, { ok, words }]))
    return { form: `finish:${taskId}`, path: `/patrol/tasks/${taskId}`, draft: { note: content.note, photos, voice, day: content.followUpOn ?? '', answers } }
  }
  if (action === 'finding' && content.words !== undefined) {
    const at = entry.roundId == null ? '' : `?${new URLSearchParams({ round: entry.roundId, checkpoint: String(content.checkpoint ?? 0) })}`
    const after = taken.filter(({ ref }) => ref.after === true)
    const fixed = { fixed: content.fixedNote !== undefined, note: content.fixedNote ?? '', after }
    return { form: 'finding', path: `/patrol/report${at}`, draft: { words: content.words, place: '', kind: content.kind ?? '', photos, voice, fix: entry.fix, ...fixed } }
  }
  return null
}

/** Whether something else is being written there that must not be lost. */
export function isBegun(draft: unknown): boolean {
  const { words = '', note = '', photos = [], voice = null } = (draft ?? {}) as { words?: string; note?: string; photos?: unknown[]; voice?: unknown }
  return words.trim() !== '' || note.trim() !== '' || photos.length > 0 || voice !== null
}
