import type { DoctorAnswer } from '@anteroom/contracts/answers.ts'
import type { InviteRequest } from '@anteroom/contracts/requests.ts'
import { NativeSelect } from '@mantine/core'
import { useAdminTexts } from './admin-language.tsx'

export type ChosenRole = { role: InviteRequest['role']; doctorId: string }

/** As the API takes it: only a doctor names whose queue it is. */
export const roleIn = ({ role, doctorId }: ChosenRole) => (role === 'doctor' ? { role, doctorId } : { role })

const roles = ['reception', 'doctor', 'admin'] as const

type Props = {
  /** The label of the first field, where "Role" alone would not say whose. */
  label: string
  doctors: DoctorAnswer[]
  chosen: ChosenRole
  onChange: (chosen: ChosenRole) => void
}

/** The role of an account and, for a doctor, whose queue they work. */
export function RoleFields({ label, doctors, chosen, onChange }: Props) {
  const { staffPage } = useAdminTexts()
  const roleAt = (value: string) => roles.find((role) => role === value) ?? 'reception'
  return (
    <>
      <NativeSelect
        label={label}
        value={chosen.role}
        data={roles.map((value) => ({ value, label: staffPage.roles[value] }))}
        onChange={(event) => onChange({ ...chosen, role: roleAt(event.currentTarget.value) })}
      />
      {chosen.role === 'doctor' && (
        <NativeSelect
          label={staffPage.doctor}
          value={chosen.doctorId}
          data={doctors.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => onChange({ ...chosen, doctorId: event.currentTarget.value })}
        />
      )}
    </>
  )
}
