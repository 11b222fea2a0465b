import { Group, Kbd, Switch, Text } from '@mantine/core'
import { useKeysSwitch } from './use-keys.ts'

export function KeysSwitch() {
  const [on, setOn] = useKeysSwitch()
  return (
    <Group className="keys" justify="flex-end" mt="xs">
      <Switch
        size="xs"
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        label={
          <Text span size="sm">
            Keys <Kbd>N</Kbd> for next, <Kbd>C</Kbd> call, <Kbd>U</Kbd> undo
          </Text>
        }
      />
    </Group>
  )
}
