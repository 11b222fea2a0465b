import { useEffect } from 'react'

/** What the browser's tab shows. A call changes its icon, too: it is seen among twenty others. */
export function useTab(title: string, isCalled: boolean) {
  useEffect(() => {
    document.title = title
  }, [title])

  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (icon === null || !isCalled) return
    icon.href = '/icon-called.svg'
    return () => {
      icon.href = '/icon.svg'
    }
  }, [isCalled])
}
