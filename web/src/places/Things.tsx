/** What belongs on a plan: what is not on it yet comes first. */
import { Button } from 'antd'
import type { ReactNode } from 'react'

import type { PlanPage } from '../api/types'
import { Icon } from '../parts/Icon'
import { pinOf } from '../plan/spots'
import { useSpeech } from '../text/texts'
import type { Pinning, Thing } from './pinning'

interface Given {
  things: readonly Thing[]; plan: PlanPage; chosen: Thing | null; put: Pinning['put']
  /** Null: it is only looked at. */
  choose: ((thing: Thing | null) => void) | null
}

function Named({ thing }: { thing: Thing }): ReactNode {
  return <><Icon name={thing.kind === 'camera' ? 'camera' : 'pin'} />{thing.name}</>
}

export function Things({ things, plan, chosen, choose, put }: Given): ReactNode {
  const { t } = useSpeech()
  const on = things.filter((each) => pinOf(plan, each.kind, each.of) !== null)
  const off = things.filter((each) => !on.includes(each))
  return (
    <section className="plan-things">
      <h2>{t('web.places.not_on_it')} <small>{off.length}</small></h2>
      {off.length === 0 && <p className="quiet">{t('web.places.all_on')}</p>}
      <ul>
        {off.map((thing) => {
          const here = chosen?.kind === thing.kind && chosen.of === thing.of
          return (
            <li key={`${thing.kind} ${thing.of}`}>
              {choose === null
                ? <span className="thing"><Named thing={thing} /></span>
                : (
                  <button type="button" className={here ? 'thing thing-here' : 'thing'} aria-pressed={here} aria-label={t('web.places.put_one', { name: thing.name })} data-thing={thing.of} onClick={() => choose(here ? null : thing)}>
                    <Named thing={thing} />{here && <small>{t('web.places.leave')}</small>}
                  </button>
                )}
            </li>
          )
        })}
      </ul>
      <h2>{t('web.places.on_it')} <small>{on.length}</small></h2>
      <ul>
        {on.map((thing) => (
          <li key={`${thing.kind} ${thing.of}`}>
            <span className="thing"><Icon name={thing.kind === 'camera' ? 'camera' : 'pin'} />{thing.name}</span>
            {choose !== null && <Button size="small" type="text" aria-label={t('web.places.take_off_one', { name: thing.name })} onClick={() => put(thing, null)}>{t('web.places.take_off')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  )
}
