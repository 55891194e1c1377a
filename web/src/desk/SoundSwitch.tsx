/** Switches the sound for life safety on, says clearly while it is off, and sounds for what is new. */
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { alarm, sounding, switchOff, switchOn } from './sound'

export function SoundSwitch({ alarming }: { alarming: readonly string[] }): ReactNode {
  const { t } = useSpeech()
  const [on, setOn] = useState(sounding)
  const heard = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const fresh = heard.current !== null && alarming.some((id) => !heard.current?.has(id))
    heard.current = new Set([...(heard.current ?? []), ...alarming])
    if (fresh) alarm()
  }, [alarming])

  async function turn(): Promise<void> {
    if (on) {
      await switchOff()
      setOn(false)
    } else if (await switchOn()) {
      setOn(true)
      alarm()
    }
  }

  return (
    <button type="button" className={`plain sound${on ? '' : ' sound-off'}`} aria-pressed={on} onClick={() => void turn()} title={t(on ? 'web.desk.sound_on_long' : 'web.desk.sound_off_long')}>
      <Icon name={on ? 'sound' : 'mute'} />{t(on ? 'web.desk.sound_on' : 'web.desk.sound_off')}
    </button>
  )
}
