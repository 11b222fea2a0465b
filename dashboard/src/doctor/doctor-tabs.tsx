import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import { Tabs } from '@mantine/core'
import { useStaffLanguage } from './staff-language.tsx'

type Props = {
  doctorIds: string[]
  doctors: DoctorAnswer[]
  chosen: string | null
  onChoose: (doctorId: string | null) => void
}

/** Which doctor's list is shown. */
export function DoctorTabs({ doctorIds, doctors, chosen, onChoose }: Props) {
  const { texts } = useStaffLanguage()
  return (
    <Tabs value={chosen} onChange={onChoose} mb="xs">
      <Tabs.List aria-label={texts.doctors}>
        {doctorIds.map((doctorId) => (
          <Tabs.Tab key={doctorId} value={doctorId}>
            {doctors.find(({ id }) => id === doctorId)?.name ?? doctorId}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
