/** Sign in, or sign in again over what one was doing: nothing typed or taken is lost by it. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { signIn } from '../api/client'
import { enter, type Me } from '../api/session'
import { useErrorWords } from '../app/words'
import { useSpeech } from '../text/texts'

export function SignIn({ me }: { me: Me | null }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const client = useQueryClient()
  const [failed, setFailed] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  // Also when it is waved away: the second Esc or swipe back closes it whatever a page says, and then nothing led in any more.
  const show = (): void => dialog.current?.showModal()
  useEffect(show, [])

  async function open(form: FormData): Promise<void> {
    setBusy(true)
    try {
      const entered = await signIn(form.get('login') as string, form.get('password') as string)
      // Somebody else must not see what the first person had on this screen.
      if (me !== null && me.account_id !== entered.account_id) client.clear()
      client.setQueryData(['session'], entered)
      enter(entered)
    } catch (error) {
      setFailed(error)
      setBusy(false)
    }
  }

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="sign-in" onCancel={(event) => event.preventDefault()} onClose={show}>
      <form onSubmit={(event) => { event.preventDefault(); void open(new FormData(event.currentTarget)) }}>
        <h1 id="sign-in">{me === null ? t('page.login.title') : t('web.session.title')}</h1>
        {me !== null && <p className="quiet">{t('web.session.why')}</p>}
        {failed !== null && <p className="wrong" role="alert">{words(failed)}</p>}
        <label>{t('page.login.login')}<input name="login" autoComplete="username" defaultValue={me?.login ?? ''} required /></label>
        <label>{t('page.login.password')}<input name="password" type="password" autoComplete="current-password" required /></label>
        <button type="submit" className="big" disabled={busy}>{t('web.session.enter')}</button>
      </form>
    </dialog>
  )
}
