/** The code on a place's sticker, typed where it cannot be scanned. */
import { useId, useState, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { readCode } from './rounds'

export function CodeField({ read, wrong = null }: { read: (code: string) => void; wrong?: string | null }): ReactNode {
  const { t } = useSpeech()
  const what = useId()
  const [typed, setTyped] = useState('')
  const [unread, setUnread] = useState(false)

  function send(): void {
    const code = readCode(typed)
    setUnread(code === null)
    if (code === null) return
    setTyped('')
    read(code)
  }

  return (
    <form className="code-field" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
      <label>{t('web.patrol.code.label')}
        <input name="place-code" autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={12} value={typed} aria-describedby={what} aria-invalid={unread} onChange={(event) => { setTyped(event.target.value); setUnread(false) }} />
      </label>
      <button type="submit" className="second">{t('web.patrol.code.use')}</button>
      <small id={what}>{t('web.patrol.code.what')}</small>
      {(unread || wrong !== null) && <p className="wrong" role="alert">{unread ? t('web.patrol.code.wrong') : wrong}</p>}
    </form>
  )
}
