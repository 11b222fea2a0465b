import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { LoginFrame } from '../doctor/login-frame.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { ownTimeZone, proposedUserName } from './proposals.ts'

type Props = {
  /** The token after `#` in the link, which no server has seen. */
  token: string
  onDone: () => void
}

type Field = 'name' | 'username' | 'password' | 'clinic'

/** Where the printed link leads: the first administrator says who they are, and what the clinic is called. */
export function SetupPage({ token, onDone }: Props) {
  const { texts, language } = useStaffLanguage()
  const { setup, clinic, doctor } = useAdminTexts()
  const { api } = useParts()
  const [state, setState] = useState<'asking' | 'open' | 'over'>('asking')
  // What is typed; a user name is proposed until then.
  const [given, setGiven] = useState<{ [of in Field]?: string }>({})
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  usePageTitle(setup.title)

  useEffect(() => {
    api.checkSetupLink({ token }).then((result) => {
      if (result.ok) return setState('open')
      // A malformed token is no link either. If the server is away, that is shown when the form is sent.
      setState(result.problem.status < 500 ? 'over' : 'open')
    })
  }, [api, token])

  const { name = '', username = proposedUserName(name), password = '', clinic: clinicName = '' } = given
  const values: Record<Field, string> = { name, username, password, clinic: clinicName }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const { clinic: name, ...account } = values
    const result = await api.setUp({ token, ...account, clinic: { name, timeZone: ownTimeZone(), language } })
    setSending(false)
    if (result.ok) return onDone()
    if (result.problem.reason === 'setup-link-over') return setState('over')
    setProblem(result.problem)
  }

  const faulty = (of: Field) => (problem?.reason === 'name-taken' && of === 'username') || isAtFault(problem, of)
  const labels = { ...setup, clinic: clinic.names }
  const faults = { ...setup.faults, clinic: doctor.faults.name }
  const field = (of: Field) => ({
    label: labels[of],
    size: 'md',
    required: true,
    withAsterisk: false,
    value: values[of],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setGiven((before) => ({ ...before, [of]: value })),
    error: faulty(of) && (problem?.reason === 'name-taken' ? texts.refusals['name-taken'] : faults[of]),
  })

  if (state === 'asking') return null
  return (
    <LoginFrame>
      <Title order={1} size="h2">
        {setup.title}
      </Title>
      {state === 'over' ? (
        <Text role="alert" mt="md">
          {setup.over}
        </Text>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text c="dimmed">{setup.lead}</Text>
            <div role="alert">
              {problem && <Text c="var(--mantine-color-error)">{texts.refusals[problem.reason]}</Text>}
            </div>
            <TextInput {...field('name')} autoComplete="name" maxLength={80} />
            <TextInput
              {...field('username')}
              description={setup.usernameHint}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
            />
            <PasswordInput
              {...field('password')}
              description={setup.passwordHint}
              autoComplete="new-password"
              maxLength={200}
              visibilityToggleButtonProps={{ 'aria-label': texts.showPassword }}
            />
            <TextInput {...field('clinic')} autoComplete="organization" maxLength={80} />
            <Button type="submit" size="md" loading={sending}>
              {setup.create}
            </Button>
          </Stack>
        </form>
      )}
    </LoginFrame>
  )
}
