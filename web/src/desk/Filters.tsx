/** Narrows the queue: by stage with counts, by place, by scenario, to what I took. */
import { Checkbox, Select } from 'antd'
import { useMemo, type ReactNode } from 'react'

import type { QueueRow } from '../api/types'
import { useSpeech } from '../text/texts'
import { counts, STAGES, type Wanted } from './queue'

interface Given { rows: readonly QueueRow[]; wanted: Wanted; choose: (wanted: Wanted) => void }

export function Filters({ rows, wanted, choose }: Given): ReactNode {
  const { t, said } = useSpeech()
  const count = useMemo(() => counts(rows), [rows])
  const places = [...new Set(rows.map((row) => row.place_name))].sort()
  const packs = new Map(rows.map((row) => [row.incident.pack, said(row.title)]))
  return (
    <div className="filters">
      <div className="stages" role="group" aria-label={t('page.desk.filter_label')}>
        {STAGES.map((stage) => (
          <button
            key={stage} type="button" aria-pressed={wanted.stage === stage}
            className={`stage${stage === 'unseen' && count.unseen > 0 ? ' stage-due' : ''}`}
            onClick={() => choose({ ...wanted, stage })}
          >
            {t(`page.desk.filter.${stage}`)} <b>{count[stage]}</b>
          </button>
        ))}
      </div>
      <div className="narrowing">
        <Select
          size="small" value={wanted.place} aria-label={t('web.desk.place')} onChange={(place: string) => choose({ ...wanted, place })}
          options={[{ value: '', label: t('web.desk.any_place') }, ...places.map((place) => ({ value: place, label: place }))]}
        />
        <Select
          size="small" value={wanted.pack} aria-label={t('web.desk.pack')} onChange={(pack: string) => choose({ ...wanted, pack })}
          options={[{ value: '', label: t('web.desk.any_pack') }, ...[...packs].map(([value, label]) => ({ value, label }))]}
        />
        <Checkbox checked={wanted.mine} onChange={(event) => choose({ ...wanted, mine: event.target.checked })}>{t('web.desk.mine')}</Checkbox>
      </div>
    </div>
  )
}
