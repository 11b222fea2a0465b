import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { Radio, SimpleGrid, Text } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

const statuses: DoctorStatus[] = ['on-time', 'running-late', 'on-break']

type Props = { status: DoctorStatus; disabled: boolean; onChange: (status: DoctorStatus) => void }

/** The doctor's status for the day: three large choices, shown to patients at once. */
export function DoctorStatusChoice({ status, disabled, onChange }: Props) {
  const { texts } = useStaffLanguage()
  const meanings: Partial<Record<DoctorStatus, string>> = {
    'running-late': texts.runningLateMeans,
    'on-break': texts.onBreakMeans,
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
    </Radio.Group>
  )
}
