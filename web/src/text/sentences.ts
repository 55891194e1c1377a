/** Fetches the sentences of one language; the other is never loaded. */
import type { Language } from './texts'

export interface Sentences { language: Language; catalogue: Readonly<Record<string, string>> }

export const sentencesOf = async (language: Language): Promise<Sentences> => ({
  language,
  catalogue: (language === 'zh' ? await import('../generated/zh.json') : await import('../generated/en.json')).default,
})
