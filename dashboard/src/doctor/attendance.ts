import { UNATTENDED_HEADER } from '@anteroom/contracts/unattended.ts'
import type { AxiosInstance } from 'axios'

const UNTOUCHED_MS = 60_000

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Makes each request say when nobody has touched the page for a minute, so that a board left open, which asks for news
 * by itself, does not keep its session alive.
 */
export function sayIfUnattended(http: AxiosInstance): void {
  let touchedAt = performance.now()
  const touched = () => {
    touchedAt = performance.now()
  }
  for (const touch of touches) window.addEventListener(touch, touched, { capture: true, passive: true })
  http.interceptors.request.use((request) => {
    if (performance.now() - touchedAt >= UNTOUCHED_MS) request.headers.set(UNATTENDED_HEADER, 'yes')
    return request
  })
}
