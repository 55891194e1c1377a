/** A clip that may still be on its way: asked for again until it is there. A video does not say why it failed, so the brain is asked. */
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { comes } from './comes'
import { useTries } from './useTries'

/** ``broken``: it is there, and this computer cannot play it. */
export function ArrivingClip({ address, label, broken }: { address: string; label: string; broken: () => void }): ReactNode {
  const { t } = useSpeech()
  const [missing, setMissing] = useState(false)
  const tries = useTries(missing)
  async function ask(): Promise<void> {
    if (await comes(address)) setMissing(true)
    else broken()
  }
  return (
    <>
      {missing && <p className="arriving" role="status">{t('web.state.picture_coming')}</p>}
      <video key={tries} controls playsInline preload="metadata" src={address} aria-label={label} hidden={missing} onError={() => void ask()} onLoadedMetadata={() => setMissing(false)} />
    </>
  )
}
