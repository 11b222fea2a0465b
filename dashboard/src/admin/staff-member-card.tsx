import type { DoctorAnswer, StaffLinkAnswer, StaffRow } from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, Paper, Text } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { Question } from '../doctor/question.tsx'
import { WrappingButton } from '../doctor/wrapping-button.tsx'
import { useParts } from '../live/parts.ts'
import { useAdminTexts } from './admin-language.tsx'
import { JoinForm } from './join-form.tsx'
import { type ChosenRole, RoleFields, roleIn } from './role-fields.tsx'
import { StaffMemberFacts } from './staff-member-facts.tsx'

type Props = {
  member: StaffRow
  /** Accounts with a password that may belong to the same person, for an account that logs in at the provider. */
  others: StaffRow[]
  doctors: DoctorAnswer[]
  timeZone: string
  onDone: (change: { link?: StaffLinkAnswer; problem?: Problem }) => void
}

/** One account, and what can be done with it. */
export function StaffMemberCard({ member, others, doctors, timeZone, onDone }: Props) {
  const { staffPage, disableWho, actionsFor, roleOf } = useAdminTexts()
  const { api } = useParts()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [chosen, setChosen] = useState<ChosenRole | null>(null)
  const [joining, setJoining] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)

  const { username: id, name, role, doctorId, state } = member
  const look = { size: 'sm', py: 6, disabled: busy } as const

  async function change(asked: Promise<Result<unknown>>) {
    setBusy(true)
    const result = await asked
    setBusy(false)
    onDone(result.ok ? {} : { problem: result.problem })
  }

  async function makeLink() {
    setBusy(true)
    const result = await api.resetPassword({ id })
    setBusy(false)
    onDone(result.ok ? { link: result.value } : { problem: result.problem })
  }

  function saveRole(event: FormEvent) {
    event.preventDefault()
    if (chosen) change(api.changeStaff({ id, ...roleIn(chosen) }))
    setChosen(null)
  }

  function stopAsking() {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <Paper withBorder radius="lg" p="md" component="li">
      <Group justify="space-between" align="start" gap="sm">
        <StaffMemberFacts member={member} doctors={doctors} timeZone={timeZone} />
        <Group gap="xs" role="group" aria-label={actionsFor(name)}>
          <WrappingButton
            {...look}
            aria-expanded={chosen !== null}
            onClick={() => setChosen(chosen ? null : { role, doctorId: doctorId ?? doctors[0]?.id ?? '' })}
          >
            {staffPage.changeRole}
          </WrappingButton>
          {state !== 'disabled' && (
            <WrappingButton {...look} onClick={makeLink}>
              {staffPage.newLink}
            </WrappingButton>
          )}
          {member.viaProvider && others.length > 0 && (
            <WrappingButton {...look} aria-expanded={joining} onClick={() => setJoining((before) => !before)}>
              {staffPage.join}
            </WrappingButton>
          )}
          {member.secondFactor && (
            <WrappingButton {...look} onClick={() => change(api.resetSecondFactor({ id }))}>
              {staffPage.removeSecondStep}
            </WrappingButton>
          )}
          {state === 'disabled' ? (
            <WrappingButton {...look} onClick={() => change(api.changeStaff({ id, disabled: false }))}>
              {staffPage.enable}
            </WrappingButton>
          ) : (
            <Button ref={opener} size="sm" h={34} variant="default" disabled={busy} onClick={() => setAsking(true)}>
              {staffPage.disable}
            </Button>
          )}
        </Group>
      </Group>
      {chosen && (
        <form onSubmit={saveRole}>
          <Group align="end" mt="sm" gap="sm">
            <RoleFields label={roleOf(name)} doctors={doctors} chosen={chosen} onChange={setChosen} />
            <Button type="submit" variant="default">
              {staffPage.saveRole}
            </Button>
          </Group>
        </form>
      )}
      {joining && (
        <JoinForm
          others={others}
          onJoin={(username) => {
            setJoining(false)
            change(api.joinStaff({ id: username, from: id }))
          }}
        />
      )}
      {asking && (
        <Question
          title={disableWho(name)}
          no={staffPage.keep}
          yes={staffPage.disable}
          danger
          onClose={stopAsking}
          onYes={() => {
            stopAsking()
            change(api.changeStaff({ id, disabled: true }))
          }}
        >
          <Text>{staffPage.disableLead}</Text>
        </Question>
      )}
    </Paper>
  )
}
