/** The incidents that one number was counted from; each opens at the desk. */
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { CourseRow, TallyPage } from '../api/types'
import { At, SeverityMark, StateMark } from '../parts/marks'
import { Answered } from '../parts/states'
import { useSpeech } from '../text/texts'
import { useRows, type Picked } from './asking'

export function Rows({ page, picked, close }: { page: TallyPage; picked: Picked | null; close: () => void }): ReactNode {
  const { t, said } = useSpeech()
  const rows = useRows(page, picked)
  const title = picked === null ? '' : t('web.tally.behind', { title: said(picked.tally.title), figure: t(`tally.figure.${picked.figure}`), count: picked.tally.tally.counts[picked.figure] ?? 0 })
  return (
    <Drawer open={picked !== null} onClose={close} title={title} size={520}>
      <Answered question={rows}>{(data) => <ul className="tally-rows">{data.map((row) => <Row key={row.course.incident_id} row={row} />)}</ul>}</Answered>
    </Drawer>
  )
}

function Row({ row }: { row: CourseRow }): ReactNode {
  const { said } = useSpeech()
  return (
    <li>
      <Link to={`/desk/incidents/${row.course.incident_id}`}>
        <span><SeverityMark severity={row.course.severity} /> <b>{said(row.title)}</b> <StateMark state={row.course.state} /></span>
        <small>{row.course.number} · {row.place_name} · <At at={row.course.received_at} /></small>
      </Link>
    </li>
  )
}
