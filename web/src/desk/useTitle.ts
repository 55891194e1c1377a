/** The browser's tab counts what nobody has seen yet, so that it tells even behind other windows. */
import { useEffect } from 'react'

export function useTitle(title: string, unseen: number): void {
  useEffect(() => {
    document.title = unseen > 0 ? `(${unseen}) ${title}` : title
  }, [title, unseen])
}
