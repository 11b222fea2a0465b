import { Kbd, Stack, Switch, Text } from '@mantine/core'
import { Dialog } from './dialog.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeysSwitch } from './use-keys.ts'

const keys = ['n', 'c', 's', 'x', 'm', 'j', 'k', 'u', 'o', 'l', 'b', 'w', '/', '?'] as const

/** The keys and what each does, with the switch that turns them on. */
export function KeysList({ onClose }: { onClose: () => void }) {
  const { texts } = useStaffLanguage()
  const [on, setOn] = useKeysSwitch()
  return (
    <Dialog title={texts.keys} onClose={onClose}>
      <Stack>
        <Switch
          checked={on}
          onChange={(event) => setOn(event.currentTarget.checked)}
          label={texts.useKeys}
          data-autofocus
        />
        <Text size="sm" c="dimmed">
          {texts.useKeysMeans}
        </Text>
        <dl className="keys-list">
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <Kbd>{key.toUpperCase()}</Kbd>
              </dt>
              <dd>{texts.keysDo[key]}</dd>
            </div>
          ))}
        </dl>
      </Stack>
    </Dialog>
  )
}
