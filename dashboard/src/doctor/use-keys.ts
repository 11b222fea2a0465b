import { useHotkeys, useLocalStorage } from '@mantine/hooks'

/** Whether this device works the board by single keys. */
export const useKeysSwitch = () =>
  useLocalStorage({ key: 'anteroom.keys', defaultValue: true, getInitialValueInEffect: false })

/** Menus and questions have keys of their own. */
const isElsewhere = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null

/** Presses for a key what `presses` names under its letter, unless the keys are switched off. */
export function useKeys(presses: Record<string, () => void>) {
  const [on] = useKeysSwitch()
  useHotkeys(
    Object.entries(presses).map(([key, press]) => [
      key,
      (event: KeyboardEvent) => {
        // A key held down is one wish.
        if (on && !event.repeat && !isElsewhere(event)) press()
      },
    ]),
  )
}
