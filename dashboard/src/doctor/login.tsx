import type { SessionAnswer, WaysIn } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Divider, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { FormAlert } from './form-alert.tsx'
import { LoginFrame } from './login-frame.tsx'
import { ProviderButton, pageInAddress, refusedInAddress } from './provider-button.tsx'
import { SecondStep } from './second-step.tsx'
import { useStaffLanguage } from './staff-language.tsx'

export function Login({ onSignedIn }: { onSignedIn: (session: SessionAnswer) => void }) {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Pick<Problem, 'reason'> | null>(refusedInAddress)
  const [ways, setWays] = useState<WaysIn | null>(null)
  const [isEmergency, setEmergency] = useState(false)
  const [owesStep, setOwesStep] = useState(false)

  const userName = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  usePageTitle(texts.logIn)

  useEffect(() => {
    // Shown once, and not again when the page is reloaded.
    history.replaceState(history.state, '', `${pageInAddress()}${location.hash}`)
  }, [])

  useEffect(() => {
    // A server that does not answer is reported when something is sent.
    api.waysIn().then((result) => setWays(result.ok ? result.value : { provider: null, passwords: 'everybody' }))
  }, [api])

  const asksPassword = ways !== null && (ways.passwords === 'everybody' || isEmergency)
  const isFirst = ways?.provider === null || isEmergency
  useEffect(() => {
    if (asksPassword && isFirst) userName.current?.focus()
  }, [asksPassword, isFirst])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const result = await api.login({ username, password })
    setSending(false)
    if (result.ok) return onSignedIn(result.value)
    if (result.problem.reason === 'second-factor-needed') {
      setProblem(null)
      setPassword('')
      return setOwesStep(true)
    }
    setProblem(result.problem)
    passwordField.current?.focus()
    passwordField.current?.select()
  }

  if (owesStep) return <SecondStep onSignedIn={onSignedIn} onBack={() => setOwesStep(false)} />
  return (
    <LoginFrame>
      <form onSubmit={submit}>
        <Stack>
          <div>
            <Title order={1} size="h2">
              {texts.logIn}
            </Title>
            <Text c="dimmed">{texts.logInLead}</Text>
          </div>
          <FormAlert text={problem && texts.refusals[problem.reason]} />
          {ways?.provider && <ProviderButton name={ways.provider} />}
          {ways?.provider && ways.passwords === 'everybody' && (
            <Divider label={texts.orByPassword} labelPosition="center" />
          )}
          {isEmergency && <Text>{texts.emergencyLead}</Text>}
          {asksPassword && (
            <>
              <TextInput
                ref={userName}
                label={texts.userName}
                size="md"
                autoComplete="username"
                autoCapitalize="none"
                value={username}
                onChange={(event) => setUsername(event.currentTarget.value)}
                required
                withAsterisk={false}
              />
              <PasswordInput
                ref={passwordField}
                label={texts.password}
                visibilityToggleButtonProps={{ 'aria-label': texts.showPassword }}
                size="md"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                required
                withAsterisk={false}
              />
              <Button type="submit" size="md" loading={sending} variant={ways.provider ? 'default' : 'filled'}>
                {texts.logIn}
              </Button>
            </>
          )}
          {ways?.passwords === 'emergency' && !isEmergency && (
            <Button variant="subtle" color="gray" onClick={() => setEmergency(true)}>
              {texts.emergencyLogin}
            </Button>
          )}
        </Stack>
      </form>
    </LoginFrame>
  )
}
