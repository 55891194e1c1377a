/** Step two: which scenarios this camera watches, where, and with which limits. What is new runs on trial first. */
import { Alert, Button, Checkbox, Input, Select, Tag } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

import { api } from '../api/client'
import { useErrorWords } from '../app/words'
import { Failure, Loading } from '../parts/states'
import { useSpeech } from '../text/texts'
import { takePage, useChange, usePacks, type PackCard } from './asking'
import { OnlyAdmin, Save } from './Ends'
import type { Room } from './room'
import { ModeMark } from './Marks'
import { PackForm } from './PackForm'
import { asAsked, firstWish, missing, NOTHING_ASKED, sameWishes, sent, takes, unread, wishesOf, type Wish } from './wishes'

export function Watches({ room }: { room: Room }): ReactNode {
  const { data, error, refetch } = usePacks()
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} again={() => void refetch()} />
  return <Shelf room={room} cards={data} />
}

function Shelf({ room, cards }: { room: Room; cards: readonly PackCard[] }): ReactNode {
  const { t } = useSpeech()
  const go = useNavigate()
  const words = useErrorWords()
  const { page, me, asked, ask } = room
  const id = page.camera.camera_id
  const saved = wishesOf(page.watches)
  const wishes = asAsked(saved, asked)
  const unsaved = !sameWishes(wishes, saved)
  const saving = useChange(id, (chosen: readonly Wish[]) =>
    takePage(api.PUT('/api/v1/cameras/{camera_id}/watches', {
      params: { path: { camera_id: id } },
      body: { revision: page.revision, watches: chosen.map((wish) => ({ ...sent(wish, cards.find((card) => card.pack === wish.pack)), mode: wish.mode, read: wish.read })) },
    })),
  )
  const change = (pack: string, wish: Wish | null): void => ask(new Map(asked).set(pack, wish))
  const fixed = me.role !== 'admin'
  const lacking = wishes.some((wish) => cards.some((card) => card.pack === wish.pack && (unread(card, wish) || missing(card, wish, page.zones) !== null)))
  return (
    <div className="cam-step">
      <p className="quiet">{t('web.cameras.packs_what')}</p>
      <ul className="cam-packs">
        {cards.map((card) => <Pack key={card.pack} card={card} wish={wishes.find((each) => each.pack === card.pack)} room={room} fixed={fixed} change={change} />)}
      </ul>
      {saving.error !== null && <Alert type="error" showIcon role="alert" title={words(saving.error)} />}
      {fixed ? <OnlyAdmin /> : (
        <p className="cam-ends">
          <Save label={t('web.cameras.save_packs')} busy={saving.isPending} off={lacking || !unsaved} save={() => saving.mutate(wishes, { onSuccess: () => ask(NOTHING_ASKED) })} />
          <Button disabled={unsaved} onClick={() => void go(`/cameras/${encodeURIComponent(id)}/rehearsal`)}>{t('web.cameras.to_rehearsal')}</Button>
          {unsaved && <small className="cam-unsaved">{t('web.cameras.unsaved')}</small>}
        </p>
      )}
    </div>
  )
}

interface PackProps { card: PackCard; wish: Wish | undefined; room: Room; fixed: boolean; change: (pack: string, wish: Wish | null) => void }

function Pack({ card, wish, room, fixed, change }: PackProps): ReactNode {
  const { t, said } = useSpeech()
  const unable = card.settings_schema === null && wish === undefined
  // Unticked by mistake and ticked again, it is as it was saved.
  const kept = wishesOf(room.page.watches).find((each) => each.pack === card.pack)
  return (
    <li className={wish === undefined ? '' : 'chosen'}>
      <p className="cam-pack-head">
        <Checkbox checked={wish !== undefined} disabled={fixed || unable} onChange={(event) => change(card.pack, event.target.checked ? kept ?? firstWish(card, room.page.zones) : null)}>
          {said(card.title)}
        </Checkbox>
        {!card.proven && <Tag>{t('web.cameras.trial_pack')}</Tag>}
        {wish !== undefined && <ModeMark mode={wish.mode} />}
        <span className="grow" />
        <small>{t(`severity.${card.severity}`)}</small>
      </p>
      {unable && <small>{t('web.cameras.no_behaviour')}</small>}
      {wish !== undefined && <Chosen card={card} wish={wish} room={room} fixed={fixed} change={change} />}
    </li>
  )
}

function Chosen({ card, wish, room, fixed, change }: PackProps & { wish: Wish }): ReactNode {
  const { t, said } = useSpeech()
  const fit = room.page.zones.filter((zone) => takes(card, zone))
  const lack = missing(card, wish, room.page.zones)
  return (
    <div className="cam-pack">
      {card.read_first !== null && <Alert type="warning" title={said(card.read_first)} />}
      {card.read_first !== null && <Checkbox checked={wish.read} disabled={fixed} onChange={(event) => change(card.pack, { ...wish, read: event.target.checked })}>{t('web.cameras.have_read')}</Checkbox>}
      {(card.needs !== 'none' || fit.length > 0) && (
        <label>{t('web.cameras.where')}
          <Select mode="multiple" size="small" disabled={fixed} value={[...wish.zones]} placeholder={t('web.cameras.whole_picture')} options={fit.map((zone) => ({ value: zone.name, label: zone.name }))} onChange={(zones: string[]) => change(card.pack, { ...wish, zones })} />
        </label>
      )}
      {lack !== null && <small className="cam-trouble">{t(lack === 'line' ? 'web.cameras.needs_line' : 'web.cameras.needs_area')}</small>}
      <label>{t('web.cameras.hours')}
        <Input size="small" disabled={fixed} value={wish.schedule} placeholder="always" onChange={(event) => change(card.pack, { ...wish, schedule: event.target.value })} />
      </label>
      <PackForm card={card} values={{ ...card.settings, ...wish.settings }} fixed={fixed} change={(settings) => change(card.pack, { ...wish, settings })} />
    </div>
  )
}
