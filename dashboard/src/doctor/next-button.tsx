import { Button } from '@mantine/core'
import { useKeysSwitch } from './use-keys.ts'

type Props = { words: string; disabled: boolean; busy: boolean; onPress: () => void }

/** The board's large button. */
export function NextButton({ words, disabled, busy, onPress }: Props) {
  const [keys] = useKeysSwitch()
  return (
    <Button
      size="md"
      flex={1}
      h="auto"
      mih={52}
      py="xs"
      disabled={disabled}
      // Not disabled while a command runs: that would lose the keyboard focus.
      aria-busy={busy}
      aria-keyshortcuts={keys ? 'n' : undefined}
      styles={{ label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.35, textWrap: 'balance' } }}
      onClick={(event) => {
        // After the first click of a double click the button already has another meaning.
        if (event.detail <= 1) onPress()
      }}
    >
      {words}
    </Button>
  )
}
