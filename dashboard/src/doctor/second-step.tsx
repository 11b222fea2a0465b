import type { BegunSecondStep, SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { LoginFrame } from './login-frame.tsx'
import { signWithPasskey } from './passkey-browser.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { onSignedIn: (session: SessionAnswer) => void; onBack: () => void }

/** The second half of a login: a passkey, a code of the authenticator app, or a recovery code. */
export function SecondStep({ onSignedIn, onBack }: Props) {
  const { texts } = useStaffLanguage()
  const { secondStep } = texts
  const { api } = useParts()
  const [code, setCode] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [failed, setFailed] = useState(false)
  const [{ options, app }, setMeans] = useState<BegunSecondStep>({ options: null, app: true })
  const field = useRef<HTMLInputElement>(null)

  usePageTitle(secondStep.loginTitle)
  useEffect(() => {
    field.current?.focus()
  }, [])

  useEffect(() => {
    api.beginSecondStep().then((result) => {
      if (result.ok) setMeans(result.value)
    })
  }, [api])

  async function give(step: { code: string } | { passkey: Record<string, unknown> }) {
    setSending(true)
    const result = await api.secondStep(step)
    setSending(false)
    if (result.ok) return onSignedIn(result.value)
    // The password was given too long ago.
    if (result.problem.reason === 'not-signed-in') return onBack()
    setProblem(result.problem)
    field.current?.focus()
    field.current?.select()
    // The earlier challenge is used up.
    const next = await api.beginSecondStep()
    if (next.ok) setMeans(next.value)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    give({ code })
  }

  async function openByPasskey(asked: Record<string, unknown>) {
    const signed = await signWithPasskey(asked)
    setFailed(signed === null)
    if (signed !== null) await give({ passkey: signed })
  }

  const passkeyButton = (variant: 'default' | 'filled') =>
    options && (
      <Button variant={variant} size={variant === 'filled' ? 'md' : 'sm'} onClick={() => openByPasskey(options)}>
        {secondStep.usePasskey}
      </Button>
    )
  const lead = options === null ? secondStep.loginLead : app ? secondStep.loginLeadBoth : secondStep.loginLeadPasskey
  return (
    <LoginFrame>
      <form onSubmit={submit} noValidate>
        <Stack>
          <div>
            <Title order={1} size="h2">
              {secondStep.loginTitle}
            </Title>
            <Text c="dimmed">{lead}</Text>
          </div>
          <div role="alert">
            {failed && <Text c="var(--mantine-color-error)">{secondStep.passkeyFailed}</Text>}
            {problem && (
              <Alert color="alarm" variant="light">
                {texts.refusals[problem.reason === 'invalid-input' ? 'wrong-second-factor' : problem.reason]}
              </Alert>
            )}
          </div>
          {!app && passkeyButton('filled')}
          <TextInput
            ref={field}
            label={app ? secondStep.code : secondStep.recoveryCode}
            size="md"
            dir="ltr"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="md" loading={sending} variant={app ? 'filled' : 'default'}>
            {texts.logIn}
          </Button>
          {app && passkeyButton('default')}
          <Button variant="default" onClick={onBack}>
            {secondStep.back}
          </Button>
        </Stack>
      </form>
    </LoginFrame>
  )
}
