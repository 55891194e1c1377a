/** Who is signed in, and what they may set: language, day or night, leaving. */
import { App, Dropdown, type MenuProps } from 'antd'
import type { ReactNode } from 'react'

import { api, take } from '../api/client'
import type { Me } from '../api/session'
import { Icon } from '../parts/Icon'
import { useSpeech, type Language } from '../text/texts'
import { choose, useChoice, type Choice } from '../theme/look'
import { useErrorWords } from './words'

const LOOKS: readonly Choice[] = ['system', 'light', 'dark']

/** ``stays``: a screen on a wall, which whoever walks past must not sign out. */
export function Person({ me, stays = false }: { me: Me | null; stays?: boolean }): ReactNode {
  const { t, language, choose: speak } = useSpeech()
  const choice = useChoice()
  const words = useErrorWords()
  const { message } = App.useApp()
  async function leave(): Promise<void> {
    try {
      await take(api.DELETE('/api/v1/session'))
      location.assign('/')
    } catch (error) {
      void message.error(words(error))
    }
  }
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const items: MenuProps['items'] = [
    { key: 'look', type: 'group', label: t('web.look.title'), children: LOOKS.map((each) => ({ key: each, label: t(`web.look.${each}`), onClick: () => choose(each) })) },
    ...(stays ? [] : [{ type: 'divider' as const }, { key: 'leave', label: t('web.session.leave'), onClick: () => void leave() }]),
  ]
  return (
    <>
      <button type="button" className="plain" lang={other} onClick={() => speak(other)}>{other === 'zh' ? '中文' : 'English'}</button>
      <Dropdown menu={{ items, selectable: true, selectedKeys: [choice] }} trigger={['click']} placement="bottomRight">
        <button type="button" className="plain person" aria-haspopup="menu"><Icon name="person" />{me?.name ?? ''}<small>{me && t(`page.role.${me.role}`)}</small></button>
      </Dropdown>
    </>
  )
}
