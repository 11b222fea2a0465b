import { useEffect } from 'react'

/** What the browser's tab shows of a page for staff. */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Anteroom`
  }, [title])
}
