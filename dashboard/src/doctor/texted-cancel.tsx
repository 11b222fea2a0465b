import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Badge, Button, Group } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { row: BoardRow; disabled: boolean; onCancel: (row: BoardRow) => void }

/**
 * Marks a patient who texted CANCEL, on which the carrier opted them out: nobody can ask whether they meant the
 * appointment. One press cancels it; the message that follows can undo that.
 */
export function TextedCancel({ row, disabled, onCancel }: Props) {
  const { texts } = useStaffLanguage()
  if (row.textedCancelAt === null || row.status !== 'waiting') return null
  return (
    <Group gap="xs" my={2}>
      <Badge color="alarm" tt="none" fw={600} radius="sm" fz="xs" h="auto" styles={{ label: { whiteSpace: 'normal' } }}>
        {texts.textedCancel}
      </Badge>
      <Button
        size="xs"
        variant="default"
        disabled={disabled}
        h="auto"
        mih={30}
        py={4}
        styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
        aria-label={texts.cancelWho(row.patientName)}
        onClick={() => onCancel(row)}
      >
        {texts.cancelAppointment}
      </Button>
    </Group>
  )
}
