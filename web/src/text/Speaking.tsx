/** Loads what the chosen language needs and hands its sentences to everything below. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

import type { Sentences } from './sentences'
import { LANGUAGE_COOKIE, languageOf, sayFrom, SpeechContext, type Language, type Speech } from './texts'

interface Given<L extends Sentences> {
  /** The same function each time: another one loads anew. */
  load: (language: Language) => Promise<L>
  children: (loaded: L) => ReactNode
}

function remember(language: Language): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`
}

/** The file of the other language went with an older version: a new page has its own. Nobody is left without a page. */
async function anew(): Promise<void> {
  const there = await fetch(location.href).catch(() => null)
  if (there?.ok === true) location.reload()
}

export function Speaking<L extends Sentences>({ load, children }: Given<L>): ReactNode {
  const [wanted, setWanted] = useState(() => languageOf(document.cookie))
  const [loaded, setLoaded] = useState<L | null>(null)
  const spoken = useRef(false)
  useEffect(() => {
    let current = true
    void load(wanted).then((found) => {
      if (!current) return
      document.documentElement.lang = found.language
      spoken.current = true
      setLoaded(found)
    }, () => (spoken.current ? anew() : undefined))
    return () => {
      current = false
    }
  }, [load, wanted])
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
  return loaded === null || speech === null ? null : <SpeechContext value={speech}>{children(loaded)}</SpeechContext>
}
