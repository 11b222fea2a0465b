import { Button } from '@mantine/core'
import { useKeysSwitch } from './use-keys.ts'

type Props = { words: string; disabled: boolean; busy: boolean; onPress: () => void }

/** The board's one large button. */
export function NextButton({ words, disabled, busy, onPress }: Props) {
  const [keys] = useKeysSwitch()
  return (
    <Button
      size="xl"
      fullWidth
      h="auto"
      mih={72}
      py="sm"
      disabled={disabled}
      // Not disabled while it works: that would take the keyboard's focus away.
      aria-busy={busy}
      aria-keyshortcuts={keys ? 'n' : undefined}
      styles={{ label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.35 } }}
      onClick={(event) => {
        // After the first click of a double click the button says something else already.
        if (event.detail <= 1) onPress()
      }}
    >
      {words}
    </Button>
  )
}
