/** A picture that may still be on its way from its node: said in words, and asked for again until it is there. */
import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react'

import { useSpeech } from '../text/texts'

const AGAIN_MS = 2_000
const SELDOM_MS = 60_000

interface Given { address: string; alt: string; loading?: 'lazy'; loaded?: (event: SyntheticEvent<HTMLImageElement>) => void }

export function Arriving({ address, alt, loading, loaded }: Given): ReactNode {
  const { t } = useSpeech()
  const [tries, setTries] = useState(0)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (!missing) return
    const timer = setTimeout(() => setTries(tries + 1), Math.min(AGAIN_MS * 2 ** tries, SELDOM_MS))
    return () => clearTimeout(timer)
  }, [missing, tries])
  return (
    <>
      {missing && <p className="arriving" role="status">{t('web.state.picture_coming')}</p>}
      <img key={tries} src={address} alt={alt} hidden={missing} {...(loading !== undefined && !missing && { loading })}
        onError={() => setMissing(true)} onLoad={(event) => { setMissing(false); loaded?.(event) }} />
    </>
  )
}
