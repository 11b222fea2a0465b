import { Button } from '@mantine/core'

type Props = {
  words: string
  /** The one that the key N presses; the other one is offered beside it. */
  isMain: boolean
  hasKey: boolean
  disabled: boolean
  busy: boolean
  onPress: () => void
}

/** A large button of the board's head. */
export function NextButton({ words, isMain, hasKey, disabled, busy, onPress }: Props) {
  return (
    <Button
      size={isMain ? 'md' : 'sm'}
      flex={isMain ? 3 : 2}
      h="auto"
      mih={52}
      py="xs"
      px="sm"
      variant={isMain ? 'filled' : 'default'}
      disabled={disabled}
      // Not disabled while a command runs: that would lose the keyboard focus.
      aria-busy={busy}
      aria-label={words}
      aria-keyshortcuts={hasKey ? 'n' : undefined}
      styles={{ label: { whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 1.3, textWrap: 'balance' } }}
      onClick={(event) => {
        // After the first click of a double click the button already has another meaning.
        if (event.detail <= 1) onPress()
      }}
    >
      {/* The dot between two steps does not begin a line. */}
      {words.replaceAll(' ·', '\u00a0·')}
    </Button>
  )
}
