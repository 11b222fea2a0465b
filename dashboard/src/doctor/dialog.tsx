import { Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useStaffLanguage } from './staff-language.tsx'

/** A window over the page, with its title and a button that closes it. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { texts } = useStaffLanguage()
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
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
