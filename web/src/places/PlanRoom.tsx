/** One plan: the picture on the left, what belongs on it on the right; whoever may change it puts one on the other. */
import { Alert, Button } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { Me } from '../api/session'
import type { MapPlace, PlanPage, Surroundings } from '../api/types'
import { useErrorWords } from '../app/words'
import { Nothing } from '../parts/states'
import { Sheet } from '../plan/Sheet'
import { pinOf, within } from '../plan/spots'
import { useSpeech } from '../text/texts'
import { usePinning, type Pinning, type Thing } from './pinning'
import { Stick } from './Stick'
import { Things } from './Things'

interface Given { home: MapPlace; plan: PlanPage | undefined; around: Surroundings; me: Me; select: ReactNode }

/** Houses, spots, grids and cameras below the plan's place, by name. */
function thingsOf(home: MapPlace, { places, cameras }: Surroundings): readonly Thing[] {
  const below = places.filter((each) => within(each.place_path, home.place_path) && each.place_path !== home.place_path)
  const byName = (a: Thing, b: Thing): number => a.name.localeCompare(b.name, 'zh', { numeric: true })
  return [
    ...below.map((each): Thing => ({ kind: 'place', of: each.place_path, name: each.name })).sort(byName),
    ...cameras.filter((each) => within(each.place_path, home.place_path)).map((each): Thing => ({ kind: 'camera', of: each.camera_id, name: each.name })).sort(byName),
  ]
}

export function PlanRoom({ home, plan, around, me, select }: Given): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const pinning = usePinning(home.place_path, plan)
  const [chosen, choose] = useState<Thing | null>(null)
  const draws = me.role === 'admin'
  const things = thingsOf(home, around)
  useKeys(pinning, () => choose(null))
  return (
    <>
      <header className="plan-head">
        <h1>{t('web.nav.places')}</h1>{select === false ? <b>{home.name}</b> : select}
        <span className="grow" />
        <a href="/posters" target="_blank" rel="noreferrer">{t('web.places.posters')}</a>
        {draws && plan !== undefined && <Button disabled={pinning.undo === null || pinning.busy} onClick={() => pinning.undo?.()} data-undo>{t('web.places.undo')}</Button>}
        {draws && plan !== undefined && <Button loading={pinning.busy} onClick={() => pinning.show(!plan.shown)} data-show>{t(plan.shown ? 'web.places.lay_aside' : 'web.places.take_up')}</Button>}
        {draws && plan !== undefined && <Bring pinning={pinning} first={false} />}
      </header>
      {pinning.error !== null && <Alert type="error" showIcon role="alert" title={words(pinning.error)} />}
      {plan?.shown === false && <Alert type="warning" showIcon title={t('web.places.laid_aside')} />}
      {plan === undefined ? (
        <Nothing title={t('web.places.none')} what={t(draws ? 'web.places.none_admin' : 'web.places.none_officer')}>{draws && <Bring pinning={pinning} first />}</Nothing>
      ) : (
        <div className="plan-room">
          <div className="plan-paper">
            <Sheet plan={plan} name={home.name} press={chosen === null ? undefined : (at) => { pinning.put(chosen, at); choose(null) }}>
              {things.map((thing) => {
                const spot = pinOf(plan, thing.kind, thing.of)
                return spot !== null && <Stick key={`${thing.kind} ${thing.of}`} thing={thing} spot={spot} put={draws ? pinning.put : null} />
              })}
            </Sheet>
            <p className="quiet" role="status">{!draws ? t('web.places.only_admin') : chosen === null ? t('web.places.how') : t('web.places.putting', { name: chosen.name })}</p>
          </div>
          <Things things={things} plan={plan} chosen={chosen} choose={draws ? choose : null} put={pinning.put} />
        </div>
      )}
    </>
  )
}

function Bring({ pinning, first }: { pinning: Pinning; first: boolean }): ReactNode {
  const { t } = useSpeech()
  const file = useRef<HTMLInputElement>(null)
  const label = t(first ? 'web.places.bring' : 'web.places.bring_another')
  return (
    <>
      <Button type={first ? 'primary' : 'default'} loading={pinning.busy} onClick={() => file.current?.click()} data-bring>{label}</Button>
      <input ref={file} className="hide" type="file" name="drawing" accept="image/jpeg,image/png,image/webp,image/heic" aria-label={label} tabIndex={-1}
        onChange={(event) => {
          const picture = event.target.files?.[0]
          event.target.value = ''
          if (picture !== undefined) pinning.bring(picture)
        }} />
    </>
  )
}

/** Ctrl+Z takes back, Esc lets go of what was about to be put. */
function useKeys({ undo, busy }: Pinning, leave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave()
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || undo === null || busy) return
      event.preventDefault()
      undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
