import { useSyncExternalStore } from 'react'

export type Route =
  | { page: 'book'; doctorId: string | null }
  | { page: 'status'; appointmentId: string }
  | { page: 'here' }
  | { page: 'accuracy' }

/**
 * The patient's pages: the status at `/a/:id`, checking in by the code on a screen at `/here`, how estimates turned out
 * at `/accuracy`, the booking form everywhere else; `?doctor=` preselects a doctor.
 */
export function routeOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const appointmentId = /^\/a\/([^/]+)\/?$/.exec(pathname)?.[1]
  if (appointmentId !== undefined) return { page: 'status', appointmentId }
  if (/^\/here\/?$/.test(pathname)) return { page: 'here' }
  if (/^\/accuracy\/?$/.test(pathname)) return { page: 'accuracy' }
  return { page: 'book', doctorId: new URLSearchParams(search).get('doctor') }
}

const NAVIGATED = 'navigated'

/** `instead`: Back leads past the page that is left. */
export function navigate(address: string, { instead = false } = {}) {
  if (instead) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  window.dispatchEvent(new Event(NAVIGATED))
  window.scrollTo(0, 0)
  document.querySelector('main')?.focus({ preventScroll: true })
}

function subscribe(onChange: () => void) {
  for (const event of ['popstate', NAVIGATED]) window.addEventListener(event, onChange)
  return () => {
    for (const event of ['popstate', NAVIGATED]) window.removeEventListener(event, onChange)
  }
}

export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search)
  return routeOf(new URL(address, location.origin))
}
