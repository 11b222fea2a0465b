import { type HotkeyItem, useHotkeys, useLocalStorage } from '@mantine/hooks'

/** Whether single-key shortcuts are on, on this device. */
export const useKeysSwitch = () =>
  useLocalStorage({ key: 'anteroom.keys', defaultValue: true, getInitialValueInEffect: false })

/** Menus and dialogs have their own keys. */
const isInOverlay = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null

/** Calls the handler of a pressed key, unless shortcuts are off. `handlers`: by letter. */
export function useKeys(handlers: Record<string, () => void>) {
  const [on] = useKeysSwitch()
  useHotkeys(
    Object.entries(handlers).flatMap(([key, press]): HotkeyItem[] => {
      const pressed = (event: KeyboardEvent) => {
        // A key that is held down counts once.
        if (on && !event.repeat && !isInOverlay(event)) press()
      }
      const pressedInOtherLetters = (event: KeyboardEvent) => {
        if (!/^[a-z]$/i.test(event.key)) pressed(event)
      }
      // On a keyboard with Arabic letters, the key in the place of the Latin letter.
      return [
        [key, pressed],
        [key, pressedInOtherLetters, { usePhysicalKeys: true }],
      ]
    }),
  )
}
