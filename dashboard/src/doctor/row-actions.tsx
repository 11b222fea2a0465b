import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Button, Group, Popover, Text } from '@mantine/core'
import { useState } from 'react'
import type { BoardActions } from './use-board.ts'

type Props = { row: BoardRow; disabled: boolean; canStart: boolean; actions: BoardActions }

/** What can be done with one patient. Cancelling cannot be taken back, so it asks once. */
export function RowActions({ row, disabled, canStart, actions }: Props) {
  if (row.status === 'in-progress') {
    return (
      <Group gap="xs" justify="flex-end">
        <Button
          size="sm"
          px="sm"
          disabled={disabled}
          aria-label={`Finish ${row.patientName}`}
          onClick={() => actions.finish(row)}
        >
          Finish
        </Button>
      </Group>
    )
  }
  return (
    <Group gap="xs" justify="flex-end">
      <Button
        size="sm"
        px="sm"
        variant="default"
        disabled={disabled || !canStart}
        aria-label={`Start ${row.patientName}`}
        onClick={() => actions.start(row)}
      >
        Start
      </Button>
      <CancelButton row={row} disabled={disabled} onCancel={() => actions.cancel(row)} />
    </Group>
  )
}

function CancelButton({ row, disabled, onCancel }: { row: BoardRow; disabled: boolean; onCancel: () => void }) {
  const [asked, setAsked] = useState(false)
  return (
    <Popover opened={asked} onChange={setAsked} trapFocus withArrow shadow="md" position="bottom-end">
      <Popover.Target>
        <Button
          size="sm"
          px="sm"
          variant="subtle"
          color="alarm"
          disabled={disabled}
          aria-label={`Cancel ${row.patientName}`}
          onClick={() => setAsked(true)}
        >
          Cancel
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Cancel this place?">
        <Text mb="sm">Cancel {row.patientName}'s place? The patient is told.</Text>
        <Group gap="xs">
          <Button size="sm" variant="default" data-autofocus onClick={() => setAsked(false)}>
            Keep the place
          </Button>
          <Button
            size="sm"
            color="alarm"
            disabled={disabled}
            onClick={() => {
              setAsked(false)
              onCancel()
            }}
          >
            Cancel the place
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
