import { type RefObject, useEffect, useRef, useState } from 'react'

const GAP = 4
const EDGE = 8

/** Puts the panel below its opener, or above it where there is no room, and within the window. */
function place(panel: HTMLElement, opener: HTMLElement) {
  const at = opener.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const left = at.left + at.width / 2 < innerWidth / 2 ? at.left : at.right - width
  const below = at.bottom + GAP
  const top = below + height > innerHeight - EDGE ? at.top - GAP - height : below
  panel.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - EDGE - width))}px`
  panel.style.top = `${Math.max(EDGE, top)}px`
}

/**
 * Something that a button opens over the page: it takes the focus, and closes by Escape, by a press elsewhere and when
 * the page scrolls. `focusOn`: what in it is focused first, if not itself. A small part of the kit's own, which would
 * be a sixth of what the page loads.
 */
export function usePopUp(focusOn?: string, given?: RefObject<HTMLButtonElement | null>) {
  const [opened, setOpened] = useState(false)
  const own = useRef<HTMLButtonElement>(null)
  const opener = given ?? own
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!opened || panel.current === null || opener.current === null) return
    place(panel.current, opener.current)
    const first = focusOn === undefined ? panel.current : panel.current.querySelector<HTMLElement>(focusOn)
    first?.focus({ preventScroll: true })

    const close = () => setOpened(false)
    const pressed = ({ target }: Event) => {
      const isInside = [panel, opener].some(({ current }) => target instanceof Node && current?.contains(target))
      if (!isInside) close()
    }
    const typed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close()
      opener.current?.focus()
    }
    document.addEventListener('pointerdown', pressed)
    document.addEventListener('keydown', typed)
    window.addEventListener('scroll', close, { passive: true })
    window.addEventListener('resize', close)
    return () => {
      document.removeEventListener('pointerdown', pressed)
      document.removeEventListener('keydown', typed)
      window.removeEventListener('scroll', close)
      window.removeEventListener('resize', close)
    }
  }, [opened, focusOn, opener])

  return {
    opened,
    close: () => {
      setOpened(false)
      opener.current?.focus()
    },
    openerProps: {
      ref: opener,
      'aria-expanded': opened,
      onClick: () => setOpened(!opened),
    },
    panel,
  }
}
