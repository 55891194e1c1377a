/** What went wrong, as a person reads it: the brain's own words where it gave some, and what to do. */
import { useCallback } from 'react'

import { Problem, Unreached } from '../api/problem'
import { useSpeech } from '../text/texts'

export function useErrorWords(): (error: unknown) => string {
  const { t, said } = useSpeech()
  return useCallback(
    (error) => {
      if (error instanceof Unreached) return t('web.error.unreached')
      if (error instanceof Problem && error.detail !== null) return said(error.detail)
      if (error instanceof Problem && error.status >= 502) return t('web.error.unreached')
      return t('web.error.unknown')
    },
    [t, said],
  )
}
