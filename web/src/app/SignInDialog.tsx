/** The session ended in the middle of something: sign in over the page, and what was begun goes on. */
import { Alert, Button, Form, Input, Modal } from 'antd'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'

import { signIn } from '../api/client'
import { enter, sessionState, watchSession } from '../api/session'
import { alarm } from '../desk/sound'
import { useSpeech } from '../text/texts'
import { useErrorWords } from './words'

interface Fields { login: string; password: string }

export function SignInDialog(): ReactNode {
  const { asking, me } = useSyncExternalStore(watchSession, sessionState)
  const { t } = useSpeech()
  const words = useErrorWords()
  const [failed, setFailed] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const deaf = asking && me !== null
  useEffect(() => {
    // From now on nothing reaches this screen, danger to life neither: nobody may be looking at it.
    if (!deaf) return
    const [before, asks] = [document.title, t('web.session.title')]
    document.title = asks
    alarm()
    return () => {
      if (document.title === asks) document.title = before
    }
  }, [deaf, t])

  async function open(given: Fields): Promise<void> {
    setBusy(true)
    try {
      enter(await signIn(given.login, given.password))
      setFailed(null)
    } catch (error) {
      setFailed(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Modal open={asking} title={t('web.session.title')} footer={null} closable={false} keyboard={false} mask={{ closable: false }} width={380} destroyOnHidden>
      <p className="quiet">{t('web.session.why')}</p>
      {failed !== null && <Alert type="error" showIcon title={words(failed)} role="alert" />}
      <Form<Fields> layout="vertical" requiredMark={false} initialValues={{ login: me?.login ?? '' }} onFinish={(given) => void open(given)}>
        <Form.Item name="login" label={t('page.login.login')} rules={[{ required: true, message: t('web.session.login_needed') }]}>
          <Input autoComplete="username" autoFocus={me === null} />
        </Form.Item>
        <Form.Item name="password" label={t('page.login.password')} rules={[{ required: true, message: t('web.session.password_needed') }]}>
          <Input.Password autoComplete="current-password" autoFocus={me !== null} visibilityToggle={false} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>{t('web.session.enter')}</Button>
      </Form>
    </Modal>
  )
}
