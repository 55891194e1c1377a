/** Loads the sentences of the chosen language and hands them to everything below; the library's own words change along. */
import type { Locale } from 'antd/es/locale'
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import { LANGUAGE_COOKIE, languageOf, sayFrom, SpeechContext, type Language, type Speech } from './texts'

interface Loaded { language: Language; catalogue: Readonly<Record<string, string>>; locale: Locale }

async function load(language: Language): Promise<Loaded> {
  const [texts, locale] =
    language === 'zh'
      ? await Promise.all([import('../generated/zh.json'), import('antd/es/locale/zh_CN')])
      : await Promise.all([import('../generated/en.json'), import('antd/es/locale/en_US')])
  return { language, catalogue: texts.default, locale: locale.default }
}

function remember(language: Language): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`
}

export function Speaking({ children }: { children: (locale: Locale) => ReactNode }): ReactNode {
  const [wanted, setWanted] = useState(() => languageOf(document.cookie))
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let current = true
    void load(wanted).then((found) => {
      if (!current) return
      document.documentElement.lang = found.language
      setLoaded(found)
    })
    return () => {
      current = false
    }
  }, [wanted])
  const speech = useMemo<Speech | null>(
    () =>
      loaded && {
        language: loaded.language,
        t: sayFrom(loaded.catalogue),
        said: (text) => text[loaded.language],
        choose: (language) => {
          remember(language)
          setWanted(language)
        },
      },
    [loaded],
  )
  if (loaded === null || speech === null) return null
  return <SpeechContext value={speech}>{children(loaded.locale)}</SpeechContext>
}
