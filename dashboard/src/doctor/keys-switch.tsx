import { Group, Kbd, Switch, Text } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeysSwitch } from './use-keys.ts'

export function KeysSwitch() {
  const { texts } = useStaffLanguage()
  const [on, setOn] = useKeysSwitch()
  return (
    <Group className="keys" justify="flex-end" mt="xs">
      <Switch
        size="xs"
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        label={
          <Text span size="sm">
            {texts.keys} <Kbd>N</Kbd> {texts.keyNext} · <Kbd>C</Kbd> {texts.keyCall} · <Kbd>U</Kbd> {texts.keyUndo}
          </Text>
        }
      />
    </Group>
  )
}
