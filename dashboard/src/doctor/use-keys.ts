import { useHotkeys, useLocalStorage } from '@mantine/hooks'

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
    Object.entries(handlers).map(([key, press]) => [
      key,
      (event: KeyboardEvent) => {
        // A key that is held down counts once.
        if (on && !event.repeat && !isInOverlay(event)) press()
      },
    ]),
  )
}
