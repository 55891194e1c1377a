/** Whom to call, for what, within how long, and who of them leads: the desk's choices, for a thumb. */
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { useDraft } from './drafts'
import type { Helper, PartyCalled } from './entry'
import { useMe } from './person'

const HOURS = [0.5, 1, 2, 4, 8, 24, 72] as const
interface Draft { words: string; hours: number; chosen: Record<string, string>; lead: string | null }
const EMPTY: Draft = { words: '', hours: 4, chosen: {}, lead: null }
interface Given { helpers: readonly Helper[] | null; taskId: string; close: () => void; send: (parties: PartyCalled[], lead: string) => Promise<boolean> }

export function WhistleSheet({ helpers, taskId, close, send }: Given): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const { draft, write, forget } = useDraft(me.account_id, `whistle:${taskId}`, EMPTY)
  const [missing, setMissing] = useState<'who' | 'what' | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const called = (helpers ?? []).filter((each) => each.account_id in draft.chosen)
  const lead = called.find((each) => each.account_id === draft.lead)?.account_id ?? called[0]?.account_id ?? null

  function toggle(id: string, on: boolean): void {
    setMissing(null)
    const rest = Object.fromEntries(Object.entries(draft.chosen).filter(([each]) => each !== id))
    write({ chosen: on ? { ...rest, [id]: '' } : rest })
  }
  function submit(): void {
    const titleOf = (id: string): string => (draft.chosen[id] ?? '').trim() || draft.words.trim()
    const parties = called.map(({ account_id: id, name }) => ({ accountId: id, name, title: titleOf(id), hours: draft.hours }))
    if (lead === null) { setMissing('who'); return }
    if (parties.some((each) => each.title === '')) { setMissing('what'); return }
    void send(parties, lead).then((kept) => { if (kept) forget() })
  }
  return (
    <dialog ref={dialog} className="sheet whistle-sheet" aria-label={t('web.patrol.whistle.call')} onCancel={close}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
        <h2>{t('web.patrol.whistle.call')}</h2>
        <label>{t('web.patrol.whistle.what')}
          <textarea name="whistle-words" rows={2} maxLength={100} value={draft.words} onChange={(event) => { setMissing(null); write({ words: event.target.value }) }} />
        </label>
        <label>{t('web.patrol.whistle.within')}
          <select name="whistle-hours" value={draft.hours} onChange={(event) => write({ hours: Number(event.target.value) })}>
            {HOURS.map((each) => <option key={each} value={each}>{t('web.patrol.whistle.hours', { hours: each })}</option>)}
          </select>
        </label>
        {helpers === null && <p className="quiet">{t('web.patrol.whistle.unknown')}</p>}
        {helpers?.length === 0 && <p className="quiet">{t('web.whistle.nobody')}</p>}
        <fieldset><legend>{t('web.whistle.who')}</legend>
          <ul className="parties">
            {helpers?.map((each) => (
              <Party
                key={each.account_id}
                helper={each}
                own={draft.chosen[each.account_id]}
                leads={lead === each.account_id}
                toggle={(on) => toggle(each.account_id, on)}
                lead={() => write({ lead: each.account_id })}
                say={(words) => write({ chosen: { ...draft.chosen, [each.account_id]: words } })}
              />
            ))}
          </ul>
        </fieldset>
        {missing !== null && <p className="wrong" role="alert">{t(`web.patrol.whistle.${missing}_needed`)}</p>}
        <button type="submit" className="big" data-whistle-send>{t('web.patrol.whistle.send')}</button>
        <button type="button" className="big second" onClick={close}>{t('web.patrol.form.cancel')}</button>
      </form>
    </dialog>
  )
}

interface PartyGiven { helper: Helper; own: string | undefined; leads: boolean; toggle: (on: boolean) => void; lead: () => void; say: (words: string) => void }

/** ``own``: what this party is called for, where it differs; undefined: it is not called. */
function Party({ helper, own, leads, toggle, lead, say }: PartyGiven): ReactNode {
  const { t } = useSpeech()
  return (
    <li>
      <label className="choice">
        <input type="checkbox" name="party" value={helper.account_id} checked={own !== undefined} onChange={(event) => toggle(event.target.checked)} />
        <span>{helper.name}{helper.department != null && ` · ${helper.department}`}{!helper.on_shift && <small> {t('web.whistle.off_shift')}</small>}</span>
      </label>
      {own !== undefined && (
        <span className="party">
          <label className="choice"><input type="radio" name="lead" checked={leads} onChange={lead} />{t('web.whistle.lead')}</label>
          <input aria-label={t('web.patrol.whistle.own', { name: helper.name })} placeholder={t('web.patrol.whistle.own_what')} maxLength={100} value={own} onChange={(event) => say(event.target.value)} />
        </span>
      )}
    </li>
  )
}
