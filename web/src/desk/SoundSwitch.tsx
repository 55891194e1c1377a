/** Switches the sound for life safety on, and says clearly while it is off. */
import { useSyncExternalStore, type ReactNode } from 'react'

import { Icon } from '../parts/Icon'
import { useSpeech } from '../text/texts'
import { alarm, sounding, switchOff, switchOn, watchSound } from './sound'

async function turn(on: boolean): Promise<void> {
  if (on) await switchOff()
  else if (await switchOn()) alarm()
}

/** ``brief``: as a mark alone, where there is no room for words. */
export function SoundSwitch({ brief = false }: { brief?: boolean }): ReactNode {
  const { t } = useSpeech()
  const on = useSyncExternalStore(watchSound, sounding)
  const words = t(on ? 'web.desk.sound_on' : 'web.desk.sound_off')
  return (
    <button type="button" className={`plain sound${on ? '' : ' sound-off'}`} aria-pressed={on} aria-label={words} onClick={() => void turn(on)} title={t(on ? 'web.desk.sound_on_long' : 'web.desk.sound_off_long')}>
      <Icon name={on ? 'sound' : 'mute'} />{!brief && words}
    </button>
  )
}
