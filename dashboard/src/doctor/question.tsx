import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Dialog } from './dialog.tsx'

type Props = {
  title: string
  onClose: () => void
  /** Labels of the button that changes nothing and of the one that runs the command. */
  no: string
  yes: string
  danger?: boolean
  disabled?: boolean
  busy?: boolean
  onYes: () => void
  children: ReactNode
}

/** A dialog that asks for a command's input or for its confirmation. */
export function Question({ title, onClose, no, yes, danger, disabled, busy, onYes, children }: Props) {
  function submit(event: FormEvent) {
    event.preventDefault()
    onYes()
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          {children}
          <Group gap="xs" justify="flex-end">
            <Button variant="default" onClick={onClose} {...(danger && { 'data-autofocus': true })}>
              {no}
            </Button>
            <Button
              type="submit"
              disabled={disabled ?? false}
              loading={busy ?? false}
              {...(danger && { color: 'alarm' })}
            >
              {yes}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
