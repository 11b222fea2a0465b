import type { DoctorAnswer, StaffRow } from '@anteroom/contracts/answers.ts'
import { Badge, Group, Text } from '@mantine/core'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { momentText } from '../ui/clinic-time.ts'
import { useAdminTexts } from './admin-language.tsx'

type Props = { member: StaffRow; doctors: DoctorAnswer[]; timeZone: string }

/** Whose account it is, what it may do, and what is missing. */
export function StaffMemberFacts({ member, doctors, timeZone }: Props) {
  const { locale } = useStaffLanguage()
  const { staffPage, worksUntil } = useAdminTexts()
  const { username, name, role, doctorId, state, viaProvider, linkUntil } = member
  const doctorName = doctors.find((doctor) => doctor.id === doctorId)?.name ?? doctorId
  // A doctor's account mostly has the doctor's own name.
  const what = doctorName && doctorName !== name ? `${staffPage.roles[role]} · ${doctorName}` : staffPage.roles[role]
  return (
    <div className="patient-name">
      <Group gap="xs">
        <Text fw={650}>{name}</Text>
        {role === 'doctor' && doctorId === null && (
          <Badge variant="light" color="alarm" tt="none">
            {staffPage.noDoctor}
          </Badge>
        )}
        {state !== 'active' && (
          <Badge variant="light" color={state === 'disabled' ? 'alarm' : 'gray'} tt="none">
            {staffPage.states[state]}
          </Badge>
        )}
      </Group>
      <Text c="dimmed" size="sm">
        <bdi>{username}</bdi> · {what}
      </Text>
      {viaProvider && (
        <Text c="dimmed" size="sm">
          {staffPage.via}
        </Text>
      )}
      {linkUntil && (
        <Text c="dimmed" size="sm">
          {staffPage.link}: {worksUntil(momentText(linkUntil, timeZone, locale))}
        </Text>
      )}
    </div>
  )
}
