import type { BoardRow } from '@anteroom/contracts/answers.ts'
import { Badge, Group } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'
import { WrappingButton } from './wrapping-button.tsx'

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
      <WrappingButton
        size="xs"
        disabled={disabled}
        mih={30}
        py={4}
        aria-label={texts.cancelWho(row.patientName)}
        onClick={() => onCancel(row)}
      >
        {texts.cancelAppointment}
      </WrappingButton>
    </Group>
  )
}
