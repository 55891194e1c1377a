/** 即采即办: the finder settled it at once; how, and how it looks now. */
import type { ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import { PhotoPicker } from './PhotoPicker'
import type { Taken } from './shrink'

export interface Fixed { fixed: boolean; note: string; after: Taken[] }
export const NOT_FIXED: Fixed = { fixed: false, note: '', after: [] }

export function FixedPart({ accountId, draft, write }: { accountId: string; draft: Fixed; write: (change: Partial<Fixed>) => void }): ReactNode {
  const { t } = useSpeech()
  return (
    <>
      <label className="switch"><input type="checkbox" role="switch" name="fixed" checked={draft.fixed} onChange={(event) => write({ fixed: event.target.checked })} />{t('page.finding.fixed')}</label>
      {draft.fixed && (
        <>
          <p className="quiet">{t('page.finding.fixed_what')}</p>
          <label>{t('page.finding.fixed_note')}<textarea name="fixed-note" rows={3} maxLength={1000} value={draft.note} onChange={(event) => write({ note: event.target.value })} /></label>
          <p className="label">{t('page.finding.after')}</p>
          <PhotoPicker accountId={accountId} name="after" photos={draft.after} change={(after) => write({ after })} />
        </>
      )}
    </>
  )
}
