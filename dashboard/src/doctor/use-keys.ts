import { useLocalStorage } from '@mantine/hooks'
import { useEffect } from 'react'

/** Whether single-key shortcuts are on, on this device: off until somebody turns them on. */
export const useKeysSwitch = () =>
  useLocalStorage({ key: 'anteroom.keys', defaultValue: false, getInitialValueInEffect: false })

/** Where keys have another meaning: what is typed into, and menus and dialogs, which have their own. */
const ELSEWHERE = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]'

const isElsewhere = ({ target }: KeyboardEvent) => target instanceof Element && target.closest(ELSEWHERE) !== null

/** The Latin letter or sign; on a keyboard with other letters, the one in its place. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^\P{L}$/u.test(key)) return key === '؟' ? '?' : key
  if (shiftKey || key.length > 1) return key
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code === 'Slash' ? '/' : code.replace('Key', '').toLowerCase()
}

/** Calls the handler of a pressed key, unless shortcuts are off. `handlers`: by Latin letter or sign. */
export function useKeys(handlers: Record<string, () => unknown>) {
  const [on] = useKeysSwitch()
  useEffect(() => {
    if (!on) return
    const pressed = (event: KeyboardEvent) => {
      // A key that is held down counts once.
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isElsewhere(event)) return
      const press = handlers[keyOf(event)]
      if (press === undefined) return
      event.preventDefault()
      press()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
