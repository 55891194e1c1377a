/** 检查项 of the pack, each answered with yes or no; a no says why. */
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import type { CheckAnswer, PatrolTask } from './entry'

export type Answers = Readonly<Record<string, { ok: boolean; words: string }>>
type Asked = PatrolTask['checklist']

/** In the pack's order, those that were answered. */
export const answersOf = (asked: Asked, answers: Answers): CheckAnswer[] =>
  asked.flatMap(({ point, title }) => { const given = answers[point]; return given === undefined ? [] : [{ point, title, ok: given.ok, words: given.ok ? '' : given.words.trim() }] })

export const unanswered = (asked: Asked, answers: Answers): boolean =>
  asked.some(({ point, required }) => { const given = answers[point]; return required && (given === undefined || (!given.ok && given.words.trim() === '')) })

export function ChecklistPart({ asked, answers, write }: { asked: Asked; answers: Answers; write: (answers: Answers) => void }): ReactNode {
  const { t, said } = useSpeech()
  if (asked.length === 0) return null
  return (
    <fieldset className="checks"><legend>{t('web.patrol.check.title')}</legend>
      {asked.map(({ point, title, required }) => {
        const given = answers[point]
        const put = (change: { ok?: boolean; words?: string }): void => write({ ...answers, [point]: { ok: given?.ok ?? false, words: given?.words ?? '', ...change } })
        return (
          <div key={point} role="group" aria-label={said(title)} data-check={point}>
            <p>{said(title)}{required && <small> {t('web.patrol.check.required')}</small>}</p>
            <p className="pair">
              {([true, false] as const).map((ok) => (
                <label key={String(ok)} className="choice"><input type="radio" name={`check-${point}`} value={String(ok)} checked={given?.ok === ok} onChange={() => put({ ok })} />{t(ok ? 'web.patrol.check.yes' : 'web.patrol.check.no')}</label>
              ))}
            </p>
            {given?.ok === false && <label>{t('web.patrol.check.why')}<input name={`why-${point}`} maxLength={200} value={given.words} onChange={(event) => put({ words: event.target.value })} /></label>}
          </div>
        )
      })}
    </fieldset>
  )
}
