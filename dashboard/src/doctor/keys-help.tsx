import { Button, Kbd, Stack, Switch, Table, Text } from '@mantine/core'
import { useRef } from 'react'
import { Dialog } from './dialog.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useKeysSwitch } from './use-keys.ts'

type Props = { opened: boolean; onOpen: () => void; onClose: () => void }

/** The keys and what each does, with the switch that turns them on. */
export function KeysHelp({ opened, onOpen, onClose }: Props) {
  const { texts } = useStaffLanguage()
  const [on, setOn] = useKeysSwitch()
  const opener = useRef<HTMLButtonElement>(null)

  function close() {
    onClose()
    opener.current?.focus()
  }

  return (
    <>
      <Button ref={opener} className="keys" size="sm" px="sm" variant="subtle" aria-label={texts.keys} onClick={onOpen}>
        ?
      </Button>
      {opened && (
        <Dialog title={texts.keys} onClose={close}>
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
            <Table aria-label={texts.keys}>
              <Table.Tbody>
                {(['n', 'c', 's', 'u', '/', '?'] as const).map((key) => (
                  <Table.Tr key={key}>
                    <Table.Td w={60}>
                      <Kbd>{key.toUpperCase()}</Kbd>
                    </Table.Td>
                    <Table.Td>{texts.keysDo[key]}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        </Dialog>
      )}
    </>
  )
}
