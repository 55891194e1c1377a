/** The sentences of a language together with the component library's own words. */
import type { Locale } from 'antd/es/locale'

import { sentencesOf, type Sentences } from '../text/sentences'
import type { Language } from '../text/texts'

export interface Spoken extends Sentences { locale: Locale }

export async function spokenIn(language: Language): Promise<Spoken> {
  const library = language === 'zh' ? import('antd/es/locale/zh_CN') : import('antd/es/locale/en_US')
  const [sentences, locale] = await Promise.all([sentencesOf(language), library])
  return { ...sentences, locale: locale.default }
}
