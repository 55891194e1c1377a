/** Every sentence on screen, from the house's one catalogue: the key and what fills its gaps are checked by the compiler. */
import { createContext, useContext } from 'react'

import type { Said, Texts } from '../generated/keys'

export type Language = 'zh' | 'en'
export type Key = keyof Texts
type Gaps<K extends Key> = Texts[K] extends null ? [] : [values: Texts[K]]
export type Say = <K extends Key>(key: K, ...gaps: Gaps<K>) => string
/** Something the brain says in both languages at once. */
export interface Both { zh: string; en: string }

export const LANGUAGE_COOKIE = 'wanglou_lang'
export const COMMUNITY_TIME = 'Asia/Shanghai'

export function fill(template: string, values: Readonly<Record<string, Said>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

export function sayFrom(catalogue: Readonly<Record<string, string>>): Say {
  return (key, ...gaps) => fill(catalogue[key] ?? key, gaps[0] ?? {})
}

/** Chinese unless the person chose English, as on the pages that the brain draws itself. */
export function languageOf(cookies: string): Language {
  return new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=en(?:;|$)`).test(cookies) ? 'en' : 'zh'
}

export interface Speech {
  language: Language
  t: Say
  /** What the brain said in both languages, in this one. */
  said: (text: Both) => string
  choose: (language: Language) => void
}

export const SpeechContext = createContext<Speech | null>(null)

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('no language above this component')
  return speech
}
