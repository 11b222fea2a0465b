import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useStaffLanguage } from './staff-language.tsx'

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
  const { texts } = useStaffLanguage()

  function submit(event: FormEvent) {
    event.preventDefault()
    onYes()
  }

  return (
    // Composed from parts: Mantine's modal header would count as a second banner of the page.
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Group justify="space-between" wrap="nowrap" mb="md">
            <Modal.Title fw={650} className="patient-name">
              {title}
            </Modal.Title>
            <Modal.CloseButton aria-label={texts.close} />
          </Group>
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
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
