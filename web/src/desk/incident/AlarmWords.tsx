/** What people said the camera's alarm was: the patrol at the scene, the officer by deciding; which one goes back to the camera. */
import type { ReactNode } from 'react'

import type { IncidentPage } from '../../api/types'
import { Ago } from '../../parts/marks'
import { useSpeech } from '../../text/texts'

export function AlarmWords({ page }: { page: IncidentPage }): ReactNode {
  const { t, said } = useSpeech()
  const words = page.alarm_words
  if (words.length === 0) return null
  const decided = words.find((word) => word.stands && word.voice === 'decision')
  const differ = decided !== undefined && words.some((word) => word.voice === 'scene' && word.verdict !== decided.verdict)
  return (
    <section className="card alarm-words" aria-label={t('web.incident.alarm_words')}>
      <h2>{t('web.incident.alarm_words')}</h2>
      <ul>
        {words.map((word) => (
          <li key={`${word.voice}-${said(word.name)}`} data-voice={word.voice} data-stands={word.stands}>
            <b className={`verdict verdict-${word.verdict}`}>{t(`web.cameras.verdict.${word.verdict}`)}</b>
            <span>{t(`web.incident.voice.${word.voice}`, { name: said(word.name) })} · <Ago at={word.at} /></span>
            {word.stands && <span className="mark mark-first">{t('web.incident.to_camera')}</span>}
          </li>
        ))}
      </ul>
      {differ && <p className="quiet">{t('web.incident.words_differ')}</p>}
    </section>
  )
}
