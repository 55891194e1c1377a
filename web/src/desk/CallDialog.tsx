/** 代录: what somebody says on the phone, in one dialog by keyboard alone; then the code to read out to them. */
import { App, AutoComplete, Button, Form, Input, Modal, type FormInstance } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Link } from 'react-router'

import { api, take } from '../api/client'
import { KEYS, queryClient } from '../api/queries'
import type { MapPlace } from '../api/types'
import type { components } from '../generated/schema'
import { useErrorWords } from '../app/words'
import { pressedSend } from '../parts/pressed'
import { useSpeech } from '../text/texts'
import { placeNamed, placesLike, placeTaken, toldApart } from './places'
import { splitCall } from './incident/undo'

type Recorded = components['schemas']['Recorded']
interface Fields { words: string; place?: string; contact?: string }

export function CallDialog({ open, close }: { open: boolean; close: () => void }): ReactNode {
  const { t } = useSpeech()
  const [form] = Form.useForm<Fields>()
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  // Fetched with the desk, not with the dialog: who types fast needs the names at once.
  const map = useQuery({ queryKey: KEYS.map, queryFn: () => take(api.GET('/api/v1/map')), staleTime: 600_000 })
  const places = useMemo(() => toldApart(map.data?.places ?? []), [map.data])

  /** What was recorded leaves nothing behind; a call that was only begun may stand until the next time. */
  function leave(): void {
    form.resetFields()
    setRecorded(null)
    close()
  }
  return (
    // There at once, without motion: the end of a motion would take the focus back from a field already typed in.
    <Modal
      open={open} onCancel={recorded === null ? close : leave} title={t('page.call.title')} footer={null} width={520} destroyOnHidden={false}
      transitionName="" maskTransitionName=""
      afterOpenChange={(shown) => { if (shown) focusOn(form, 'words') }}
    >
      {recorded === null ? <CallForm form={form} places={places} done={setRecorded} /> : <Taken recorded={recorded} again={() => { form.resetFields(); setRecorded(null) }} close={leave} />}
    </Modal>
  )
}

function focusOn(form: FormInstance<Fields>, field: keyof Fields): void {
  (form.getFieldInstance(field) as { focus: () => void } | undefined)?.focus()
}

function CallForm({ form, places, done }: { form: FormInstance<Fields>; places: readonly MapPlace[]; done: (recorded: Recorded) => void }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const { message } = App.useApp()
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState('')

  async function send(given: Fields): Promise<void> {
    const place = placeNamed(places, given.place ?? '')
    // A place that is not in the gazetteer is still said: the words are read for places too.
    const said = given.place !== undefined && given.place !== '' && place === undefined ? `${given.words}（${given.place}）` : given.words
    setBusy(true)
    try {
      const body = { words: said, contact: given.contact === undefined || given.contact === '' ? null : given.contact, place_path: place?.place_path ?? null, client_key: key, kind: null, lat: null, lon: null, datum: null }
      const recorded = await take(api.POST('/api/v1/calls', { body }))
      setKey(crypto.randomUUID())
      void queryClient.invalidateQueries({ queryKey: KEYS.queue })
      done(recorded)
    } catch (error) {
      void message.error(words(error))
    } finally {
      setBusy(false)
    }
  }

  /** By our own rule: the list's marked row is a moment behind a fast typist. Where the list was quick enough, it has taken the row. */
  function takePlace(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Tab') return
    // The list holds a Tab back that took a row: it goes on to the next field all the same.
    if (event.key === 'Tab' && event.isDefaultPrevented()) focusOn(form, event.shiftKey ? 'words' : 'contact')
    const taken = placeTaken(places, (form.getFieldValue('place') as string | undefined) ?? '')
    if (taken === null) return
    form.setFieldValue('place', taken.name)
    setTyped(taken.name)
    if (event.key === 'Enter') event.preventDefault()
  }

  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} onFinish={(given) => void send(given)}
      onKeyDown={(event) => { if (pressedSend(event) && !busy) form.submit() }}>
      <p className="quiet">{t('page.call.what')}</p>
      <Form.Item name="words" label={t('page.call.words')} rules={[{ required: true, whitespace: true, message: t('web.call.words_needed') }]}>
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
      <Form.Item name="place" label={t('web.call.place')} extra={t('web.call.place_hint')}>
        <AutoComplete options={placesLike(places, typed).map((place, index) => ({ value: place.name, className: index === 0 ? 'first' : '' }))} showSearch={{ onSearch: setTyped }} onKeyDown={takePlace} defaultActiveFirstOption={false} placeholder={t('web.call.place_example')} />
      </Form.Item>
      <Form.Item name="contact" label={t('page.call.contact')}>
        <Input maxLength={60} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={busy}>{t('page.call.send')} <kbd>Ctrl ↵</kbd></Button>
    </Form>
  )
}

function Taken({ recorded, again, close }: { recorded: Recorded; again: () => void; close: () => void }): ReactNode {
  const { t } = useSpeech()
  const words = useErrorWords()
  const { message } = App.useApp()
  const [apart, setApart] = useState(false)

  async function split(): Promise<void> {
    try {
      await splitCall(recorded.incident_id)
      setApart(true)
    } catch (error) {
      void message.error(words(error))
    }
  }
  return (
    <div className="taken" role="status">
      <p>{t(recorded.linked && !apart ? 'page.call.joined' : 'page.call.taken')} <Link to={`/desk/incidents/${recorded.incident_id}`} onClick={close}>{recorded.incident_number}</Link>
        {recorded.linked && !apart && <Button size="small" onClick={() => void split()}>{t('page.incident.undo')}</Button>}</p>
      {apart && <p className="quiet">{t('page.incident.did.undo_link')}</p>}
      {recorded.tracking_code != null && <><p className="code">{recorded.tracking_code}</p><p className="quiet">{t('page.call.read_out')}</p></>}
      <div className="pair"><Button onClick={again}>{t('web.call.another')}</Button><Button type="primary" onClick={close} autoFocus>{t('web.call.done')}</Button></div>
    </div>
  )
}
