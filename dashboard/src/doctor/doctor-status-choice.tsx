import type { BoardAnswer } from '@anteroom/contracts/answers.ts'
import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { Radio, SimpleGrid, Text } from '@mantine/core'
import { clockTime } from '../ui/clinic-time.ts'
import type { BoardActions } from './board-actions.ts'
import { BreakLength } from './break-length.tsx'
import { useStaffLanguage } from './staff-language.tsx'

const statuses: DoctorStatus[] = ['on-time', 'running-late', 'on-break']

type Props = { board: BoardAnswer; disabled: boolean; onChange: BoardActions['setStatus'] }

/** The doctor's status for the day: three large choices, shown to patients at once. */
export function DoctorStatusChoice({ board, disabled, onChange }: Props) {
  const { texts, locale } = useStaffLanguage()
  const { doctorStatus: status, breakUntil, timeZone } = board
  const meanings: Partial<Record<DoctorStatus, string>> = {
    'running-late': texts.runningLateMeans,
    'on-break': breakUntil === null ? texts.onBreakMeans : texts.onBreakUntil(clockTime(breakUntil, timeZone, locale)),
  }
  return (
    <Radio.Group
      label={texts.doctorIs}
      labelProps={{ mb: 'xs', fw: 600 }}
      value={status}
      onChange={(chosen) => {
        const known = statuses.find((each) => each === chosen)
        if (known && known !== status) onChange(known)
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        {statuses.map((value) => (
          <Radio.Card
            key={value}
            value={value}
            disabled={disabled}
            p="md"
            radius="md"
            aria-label={texts.doctorStatus[value]}
          >
            <Text fw={600}>{texts.doctorStatus[value]}</Text>
            <Text size="sm" c="dimmed">
              {meanings[value]}
            </Text>
          </Radio.Card>
        ))}
      </SimpleGrid>
      {status === 'on-break' && (
        <BreakLength
          hasEnd={breakUntil !== null}
          disabled={disabled}
          onChoose={(minutes) => onChange('on-break', minutes)}
        />
      )}
    </Radio.Group>
  )
}
