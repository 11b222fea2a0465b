import type { DoctorAnswer, StaffLinkAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { WrappingButton } from '../doctor/wrapping-button.tsx'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { useAdminTexts } from './admin-language.tsx'
import { type ChosenRole, RoleFields, roleIn } from './role-fields.tsx'

type Props = { doctors: DoctorAnswer[]; onDone: (change: { link: StaffLinkAnswer }) => void }

/** Makes an account for somebody, who chooses the password by the link that comes of it. */
export function StaffInvite({ doctors, onDone }: Props) {
  const { texts } = useStaffLanguage()
  const { staffPage, setup } = useAdminTexts()
  const { api } = useParts()
  const nobody = { name: '', username: '' }
  const [given, setGiven] = useState(nobody)
  const [chosen, setChosen] = useState<ChosenRole>({ role: 'reception', doctorId: doctors[0]?.id ?? '' })
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const result = await api.invite({ ...given, ...roleIn(chosen) })
    setSending(false)
    if (!result.ok) return setProblem(result.problem)
    setProblem(null)
    setGiven(nobody)
    onDone({ link: result.value })
  }

  const faultOf = (field: keyof typeof given) => {
    if (!isAtFault(problem, field)) return null
    return problem?.reason === 'name-taken' ? texts.refusals['name-taken'] : setup.faults[field]
  }
  const field = (of: keyof typeof given) => ({
    label: staffPage[of],
    required: true,
    withAsterisk: false,
    value: given[of],
    error: faultOf(of),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setGiven((before) => ({ ...before, [of]: value })),
  })

  return (
    <Paper withBorder radius="lg" p="md" component="section" aria-labelledby="invite">
      <form onSubmit={submit} noValidate>
        <Stack maw={420}>
          <Title order={2} size="h4" id="invite">
            {staffPage.inviteTitle}
          </Title>
          <div role="alert">
            {problem && !problem.errors?.length && (
              <Text c="var(--mantine-color-error)">{texts.refusals[problem.reason]}</Text>
            )}
          </div>
          <TextInput {...field('name')} autoComplete="off" maxLength={80} />
          <TextInput
            {...field('username')}
            description={setup.usernameHint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
          />
          <RoleFields label={staffPage.role} doctors={doctors} chosen={chosen} onChange={setChosen} />
          <WrappingButton type="submit" variant="filled" mih={36} py={6} loading={sending}>
            {staffPage.invite}
          </WrappingButton>
        </Stack>
      </form>
    </Paper>
  )
}
