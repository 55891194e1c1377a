/** A picture that may still be on its way from its node: said in words, and asked for again until it is there. */
import { useState, type ReactNode, type SyntheticEvent } from 'react'

import { useSpeech } from '../text/texts'
import { useTries } from './useTries'

interface Given { address: string; alt: string; loading?: 'lazy'; loaded?: (event: SyntheticEvent<HTMLImageElement>) => void }

export function Arriving({ address, alt, loading, loaded }: Given): ReactNode {
  const { t } = useSpeech()
  const [missing, setMissing] = useState(false)
  const tries = useTries(missing)
  return (
    <>
      {missing && <p className="arriving" role="status">{t('web.state.picture_coming')}</p>}
      <img key={tries} src={address} alt={alt} hidden={missing} {...(loading !== undefined && !missing && { loading })}
        onError={() => setMissing(true)} onLoad={(event) => { setMissing(false); loaded?.(event) }} />
    </>
  )
}
