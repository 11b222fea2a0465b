import { Button, Group, Kbd, Switch, Text } from '@mantine/core'
import { useHotkeys, useLocalStorage } from '@mantine/hooks'

type Props = { words: string; disabled: boolean; busy: boolean; onPress: () => void }

/** The board's one large button. The key N presses it too, unless this device has switched that off. */
export function NextButton({ words, disabled, busy, onPress }: Props) {
  const [keys, setKeys] = useLocalStorage({ key: 'anteroom.keys', defaultValue: true, getInitialValueInEffect: false })
  useHotkeys([
    [
      'n',
      (event) => {
        // A key held down is one wish.
        if (keys && !disabled && !event.repeat) onPress()
      },
    ],
  ])

  return (
    <div>
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
      <Group className="keys" justify="flex-end" mt="xs">
        <Switch
          size="xs"
          checked={keys}
          onChange={(event) => setKeys(event.currentTarget.checked)}
          label={
            <Text span size="sm">
              Key <Kbd>N</Kbd> for next
            </Text>
          }
        />
      </Group>
    </div>
  )
}
