import type { DoctorStatus } from '@anteroom/contracts/status.ts'
import { Radio, SimpleGrid, Text } from '@mantine/core'

const choices: Record<DoctorStatus, { name: string; meaning: string }> = {
  'on-time': { name: 'On time', meaning: 'Waits as they are' },
  'running-late': { name: 'Running late', meaning: '10 minutes more for everyone' },
  'on-break': { name: 'On a break', meaning: 'Nobody is called' },
}

const isStatus = (word: string): word is DoctorStatus => word in choices

type Props = { status: DoctorStatus; disabled: boolean; onChange: (status: DoctorStatus) => void }

/** The doctor's status for the day: three large choices, shown to patients at once. */
export function DoctorStatusChoice({ status, disabled, onChange }: Props) {
  return (
    <Radio.Group
      label="The doctor is"
      labelProps={{ mb: 'xs', fw: 600 }}
      value={status}
      onChange={(chosen) => {
        if (isStatus(chosen) && chosen !== status) onChange(chosen)
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        {Object.entries(choices).map(([value, { name, meaning }]) => (
          <Radio.Card key={value} value={value} disabled={disabled} p="md" radius="md" aria-label={name}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {meaning}
            </Text>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}
