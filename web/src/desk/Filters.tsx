/** Narrows the queue: by stage with counts, by place, by scenario, to what I took. */
import { Checkbox, Select } from 'antd'
import type { ReactNode } from 'react'

import type { QueuePage } from '../api/types'
import { useSpeech } from '../text/texts'
import { behind, STAGES, type Wanted } from './queue'

interface Given { page: QueuePage | undefined; wanted: Wanted; choose: (wanted: Wanted) => void }

export function Filters({ page, wanted, choose }: Given): ReactNode {
  const { t, said } = useSpeech()
  return (
    <div className="filters">
      <div className="stages" role="group" aria-label={t('page.desk.filter_label')}>
        {STAGES.map((stage) => (
          <button
            key={stage} type="button" aria-pressed={wanted.stage === stage}
            className={`stage${stage === 'unseen' && behind(page, stage) > 0 ? ' stage-due' : ''}`}
            onClick={() => choose({ ...wanted, stage })}
          >
            {t(`page.desk.filter.${stage}`)} <b>{behind(page, stage)}</b>
          </button>
        ))}
      </div>
      <div className="narrowing">
        <Select
          size="small" value={wanted.place} aria-label={t('web.desk.place')} onChange={(place: string) => choose({ ...wanted, place })}
          options={[{ value: '', label: t('web.desk.any_place') }, ...(page?.places ?? []).map((place) => ({ value: place, label: place }))]}
        />
        <Select
          size="small" value={wanted.pack} aria-label={t('web.desk.pack')} onChange={(pack: string) => choose({ ...wanted, pack })}
          options={[{ value: '', label: t('web.desk.any_pack') }, ...(page?.packs ?? []).map(({ pack, title }) => ({ value: pack, label: said(title) }))]}
        />
        <Checkbox checked={wanted.mine} onChange={(event) => choose({ ...wanted, mine: event.target.checked })}>{t('web.desk.mine')}</Checkbox>
      </div>
    </div>
  )
}
