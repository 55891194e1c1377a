/** Who is signed in, and what they may set: language, day or night, leaving. */
import { Dropdown, type MenuProps } from 'antd'
import type { ReactNode } from 'react'

import { api } from '../api/client'
import type { Me } from '../api/session'
import { Icon } from '../parts/Icon'
import { useSpeech, type Language } from '../text/texts'
import { choose, useChoice, type Choice } from '../theme/look'

const LOOKS: readonly Choice[] = ['system', 'light', 'dark']

async function leave(): Promise<void> {
  await api.DELETE('/api/v1/session')
  location.assign('/')
}

/** ``stays``: a screen on a wall, which whoever walks past must not sign out. */
export function Person({ me, stays = false }: { me: Me | null; stays?: boolean }): ReactNode {
  const { t, language, choose: speak } = useSpeech()
  const choice = useChoice()
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
