/** Myself: on shift or not, type and look, language, the app on the home screen, and leaving. */
import { useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore, type ReactNode } from 'react'

import { api, take } from '../api/client'
import { useErrorWords } from '../app/words'
import { useSpeech } from '../text/texts'
import { choose, useChoice, type Choice } from '../theme/look'
import { AwayPart } from './AwayPart'
import { put } from './courier'
import { freshFix } from './here'
import { install, installable, watchInstall } from './install'
import { chooseLarge, isLarge } from './large'
import { NoticeSwitch } from './NoticeSwitch'
import { useMe } from './person'
import { hush } from './push'
import { forgetPerson } from './shelf'
import { shiftWaiting } from './shift'
import { useOffline, useQueue } from './usePatrol'

const LOOKS: readonly Choice[] = ['system', 'light', 'dark']

export function MineScreen(): ReactNode {
  const { t, language, choose: speak } = useSpeech()
  const me = useMe()
  const look = useChoice()
  const [large, setLarge] = useState(isLarge)
  const canInstall = useSyncExternalStore(watchInstall, installable)
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <>
      <h1>{me.name}</h1>
      <Shift />
      <AwayPart />
      <NoticeSwitch />
      <section className="card">
        <label className="switch"><input type="checkbox" role="switch" checked={large} onChange={(event) => { chooseLarge(event.target.checked); setLarge(event.target.checked) }} />{t('web.patrol.me.large')}</label>
        <fieldset><legend>{t('web.look.title')}</legend>{LOOKS.map((each) => <label key={each} className="choice"><input type="radio" name="look" checked={look === each} onChange={() => choose(each)} />{t(`web.look.${each}`)}</label>)}</fieldset>
        <button type="button" className="second" lang={other} onClick={() => speak(other)}>{t('web.patrol.me.language')}</button>
      </section>
      {canInstall && <section className="card"><p>{t('web.patrol.me.install')}</p><button type="button" className="second" onClick={() => void install()}>{t('web.patrol.me.do_install')}</button></section>}
      <Leave />
    </>
  )
}

function Shift(): ReactNode {
  const { t } = useSpeech()
  const me = useMe()
  const { entries } = useQueue()
  const wanted = shiftWaiting(entries)
  const on = wanted ?? me.on_shift

  /** Kept at once: where the phone is may take seconds to find out, or never come. */
  function change(next: boolean): void {
    const fix = next ? freshFix() : null
    void put({ action: 'shift', taskId: null, version: null, about: null, content: { onShift: next }, photos: [], fix, waitForFix: next && fix === null })
  }

  return (
    <section className="card">
      <label className="switch"><input type="checkbox" role="switch" name="shift" checked={on} onChange={(event) => change(event.target.checked)} />{t('web.patrol.me.shift')}</label>
      <p className="quiet">{t(on ? 'web.patrol.me.shift_on' : 'web.patrol.me.shift_off')}</p>
      {wanted !== null && <p className="noted">{t('web.patrol.queue.waits_here')}</p>}
    </section>
  )
}

function Leave(): ReactNode {
  const { t, language } = useSpeech()
  const client = useQueryClient()
  const offline = useOffline()
  const { entries } = useQueue()
  const unsent = entries.filter((entry) => entry.state !== 'dropped').length
  const words = useErrorWords()
  const [asking, setAsking] = useState(false)
  const [wrong, setWrong] = useState<unknown>(null)

  async function leave(): Promise<void> {
    setWrong(null)
    // Whoever uses this phone next must not be shown what is mine; whoever could not leave is told on as before.
    const backAgain = await hush(language).catch(() => () => Promise.resolve())
    try {
      await take(api.DELETE('/api/v1/session'))
      client.clear()
      await forgetPerson()
      location.assign('/login')
    } catch (error) {
      setWrong(error)
      void backAgain().catch(() => undefined)
    }
  }
  const failed = wrong !== null && <p className="wrong" role="alert">{words(wrong)}</p>

  if (offline) return <p className="quiet">{t('web.patrol.me.leave_offline')}</p>
  if (!asking) return <>{failed}<button type="button" className="big second" onClick={() => { if (unsent > 0) setAsking(true); else void leave() }}>{t('web.patrol.me.leave')}</button></>
  return (
    <section className="card held" role="alert">
      <p>{t('web.patrol.me.leave_unsent', { count: unsent })}</p>
      <button type="button" className="big" onClick={() => setAsking(false)}>{t('web.patrol.me.stay')}</button>
      <button type="button" className="big second" onClick={() => void leave()}>{t('web.patrol.me.leave_anyway')}</button>
      {failed}
    </section>
  )
}
