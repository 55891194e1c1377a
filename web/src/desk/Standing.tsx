/** How the day stands, as long as no incident is open: what came in and what ended, who is out, whether anybody looks. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { Answered } from '../parts/states'
import { useStanding } from '../standing/asking'
import { Ended } from '../standing/Ended'
import { Eyes } from '../standing/Eyes'
import { Figures } from '../standing/Figures'
import { useSpeech } from '../text/texts'

export function Standing(): ReactNode {
  const { t } = useSpeech()
  return (
    <Answered question={useStanding(false)} rows={5}>
      {(page) => (
        <div className="overview-stand">
          <div className="card"><Figures page={page} /><Link to="/tally">{t('web.nav.tally')}</Link></div>
          <div className="card"><Ended ends={page.ended} /></div>
          <div className="card"><Eyes page={page} /><Link to="/cameras">{t('web.nav.cameras')}</Link></div>
        </div>
      )}
    </Answered>
  )
}
