/** The limits of one pack as a form, made from what the agent says its behaviour understands. */
import { Button, Input, InputNumber, Select, Switch } from 'antd'
import { useState, type ReactNode } from 'react'

import { useSpeech } from '../text/texts'
import type { PackCard } from './asking'
import { fieldsOf, type Field } from './settings'

interface Props { card: PackCard; values: Readonly<Record<string, unknown>>; fixed: boolean; change: (values: Record<string, unknown>) => void }

export function PackForm({ card, values, fixed, change }: Props): ReactNode {
  const { t, language } = useSpeech()
  const [open, setOpen] = useState(false)
  const fields = fieldsOf(card.settings_schema, language)
  if (fields.length === 0) return null
  if (!open) return <Button type="link" size="small" onClick={() => setOpen(true)}>{t('web.cameras.limits', { count: fields.length })}</Button>
  return (
    <div className="cam-form">
      {fields.map((field) => (
        <label key={field.name} title={field.help}>
          {field.label}
          <Entry field={field} value={values[field.name]} fixed={fixed} change={(value) => change({ ...values, [field.name]: value })} />
        </label>
      ))}
    </div>
  )
}

function Entry({ field, value, fixed, change }: { field: Field; value: unknown; fixed: boolean; change: (value: unknown) => void }): ReactNode {
  const bounds = { ...(field.least === null ? {} : { min: field.least }), ...(field.most === null ? {} : { max: field.most }) }
  switch (field.kind) {
    case 'number':
    case 'whole':
      return <InputNumber<number> size="small" disabled={fixed} {...bounds} {...(field.kind === 'whole' ? { precision: 0 } : {})} value={typeof value === 'number' ? value : null} onChange={change} />
    case 'switch':
      return <Switch size="small" disabled={fixed} checked={value === true} onChange={change} />
    case 'choice':
      return <Select size="small" disabled={fixed} value={typeof value === 'string' ? value : null} options={field.options.map((each) => ({ value: each, label: each }))} onChange={change} />
    case 'choices':
      return <Select mode="tags" size="small" disabled={fixed} value={Array.isArray(value) ? (value as string[]) : []} options={field.options.map((each) => ({ value: each, label: each }))} onChange={change} />
    case 'text':
      return <Input size="small" disabled={fixed} value={typeof value === 'string' ? value : ''} onChange={(event) => change(event.target.value)} />
  }
}
