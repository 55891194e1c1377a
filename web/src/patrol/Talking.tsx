/** The sentences of the chosen language, without the component library's own: a phone loads neither. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import { LANGUAGE_COOKIE, languageOf, sayFrom, SpeechContext, type Language, type Speech } from '../text/texts'

interface Loaded { language: Language; catalogue: Readonly<Record<string, string>> }

const load = async (language: Language): Promise<Loaded> => ({
  language,
  catalogue: (language === 'zh' ? await import('../generated/zh.json') : await import('../generated/en.json')).default,
})

export function Talking({ children }: { children: ReactNode }): ReactNode {
  const [wanted, choose] = useState(() => languageOf(document.cookie))
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
          document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`
          choose(language)
        },
      },
    [loaded],
  )
  return speech === null ? null : <SpeechContext value={speech}>{children}</SpeechContext>
}
