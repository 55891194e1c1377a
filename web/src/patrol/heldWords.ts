/** What a refused step said, in words: on its card, and as the finding that is made of it. */
import type { Both, Say } from '../text/texts'
import type { CheckAnswer, Content } from './entry'

/** The brain takes no more of a finding (central/http/findings.py). */
const FINDING_MOST = 1000

type Said = (text: Both) => string

/** One answer a line. A step kept by an older version lacks the points' titles. */
function answered({ point, title, ok, words }: CheckAnswer, t: Say, said: Said): string {
  const given = { point: title === undefined ? point : said(title), answer: t(ok ? 'web.patrol.check.yes' : 'web.patrol.check.no') }
  return words === '' ? t('web.patrol.check.answered', given) : t('web.patrol.check.answered_why', { ...given, why: words })
}

/** All that was written, line by line: whoever gives the step up must know what they give up. */
export function heldLines(content: Content, t: Say, said: Said): string[] {
  const parties = content.parties?.map((each) => `${each.name}：${each.title}`)
  const written = parties ?? [content.note ?? content.reason ?? content.words ?? '']
  const fixed = content.fixedNote === undefined ? [] : [t('web.patrol.queue.fixed', { note: content.fixedNote })]
  return [...written, ...fixed, ...(content.checked ?? []).map((each) => answered(each, t, said))].filter((line) => line !== '')
}

/** Words of the finding: what was written, and every check that was answered with a no. Where both are too long the noes stay. */
export function findingWords(content: Content, t: Say, said: Said): string {
  const noes = (content.checked ?? []).filter(({ ok }) => !ok).map((each) => answered(each, t, said)).join('\n').slice(0, FINDING_MOST)
  const note = content.note ?? content.reason ?? ''
  if (noes === '') return note.slice(0, FINDING_MOST)
  return [note.slice(0, Math.max(0, FINDING_MOST - noes.length - 1)), noes].filter((part) => part !== '').join('\n')
}
