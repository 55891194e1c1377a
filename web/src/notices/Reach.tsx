/** How I want to be reached besides my phone, and when not. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'

import { api, take } from '../api/client'
import { queryClient } from '../api/queries'
import type { Reach as Wanted } from '../api/types'
import { useErrorWords } from '../app/words'
import { Answered } from '../parts/states'
import { useSpeech } from '../text/texts'

const KEY = ['reach'] as const

export function Reach(): ReactNode {
  const { t } = useSpeech()
  const reach = useQuery({ queryKey: KEY, queryFn: () => take(api.GET('/api/v1/reach')) })
  return (
    <section className="card" aria-label={t('web.notices.reach')}>
      <h2>{t('web.notices.reach')}</h2>
      <Answered question={reach} rows={2}>{(known) => <Form known={known} />}</Answered>
    </section>
  )
}

function Form({ known }: { known: Wanted }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const [email, setEmail] = useState(known.email ?? '')
  const [from, setFrom] = useState(known.quiet_from ?? '')
  const [to, setTo] = useState(known.quiet_to ?? '')
  const half = (from === '') !== (to === '')
  const keep = useMutation({
    mutationFn: () => take(api.PUT('/api/v1/reach', { body: { email: email.trim() || null, quiet_from: from || null, quiet_to: to || null } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  })
  return (
    <form className="reach" onSubmit={(event) => { event.preventDefault(); if (!half) keep.mutate() }}>
      <label>{t('web.notices.email')}<Input type="email" value={email} maxLength={254} onChange={(event) => setEmail(event.target.value)} /></label>
      <label>{t('web.notices.quiet_from')}<Input type="time" value={from} onChange={(event) => setFrom(event.target.value)} /></label>
      <label>{t('web.notices.quiet_to')}<Input type="time" value={to} onChange={(event) => setTo(event.target.value)} /></label>
      <Button htmlType="submit" type="primary" loading={keep.isPending}>{t('web.notices.keep')}</Button>
      <p className="quiet" role="status">{keep.isSuccess ? t('web.notices.kept') : t('web.notices.quiet')}</p>
      {half && <p className="trouble" role="alert">{t('web.notices.both_ends')}</p>}
      {keep.error !== null && <p className="trouble" role="alert">{words(keep.error)}</p>}
    </form>
  )
}
