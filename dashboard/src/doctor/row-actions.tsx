import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Button, Flex, Group, Popover, Text } from '@mantine/core'
import { useState } from 'react'
import type { BoardActions } from './use-board.ts'

type Props = { row: BoardRow; disabled: boolean; canStart: boolean; actions: BoardActions }

/** What can be done with one patient. Cancelling cannot be taken back, so it asks once. */
export function RowActions({ row, disabled, canStart, actions }: Props) {
  const inRoom = row.status === 'in-progress'
  const word = inRoom ? 'Finish' : 'Start'
  return (
    <Flex gap="xs" justify="flex-end" wrap={{ base: 'wrap', sm: 'nowrap' }}>
      {/* One button for both, so that the focus stays on it when the patient comes in. */}
      <Button
        size="sm"
        px="sm"
        variant={inRoom ? 'filled' : 'default'}
        disabled={disabled || !(inRoom || canStart)}
        aria-label={`${word} ${row.patientName}`}
        onClick={(event) => {
          // The second click of a double click would finish whom the first one started.
          if (event.detail <= 1) (inRoom ? actions.finish : actions.start)(row)
        }}
      >
        {word}
      </Button>
      {!inRoom && <CancelButton row={row} disabled={disabled} onCancel={() => actions.cancel(row)} />}
    </Flex>
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
