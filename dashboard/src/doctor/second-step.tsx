import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Alert, Button, Container, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { LanguageChoice } from './language-choice.tsx'
import { signWithPasskey } from './passkey-browser.ts'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { onSignedIn: (session: SessionAnswer) => void; onBack: () => void }

/** The second half of a login: a code of the authenticator app, or a recovery code. */
export function SecondStep({ onSignedIn, onBack }: Props) {
  const { texts } = useStaffLanguage()
  const { secondStep } = texts
  const { api } = useParts()
  const [code, setCode] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [failed, setFailed] = useState(false)
  const [options, setOptions] = useState<Record<string, unknown> | null>(null)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    document.title = `${secondStep.loginTitle} · Anteroom`
  }, [secondStep])
  useEffect(() => {
    field.current?.focus()
  }, [])

  useEffect(() => {
    api.beginSecondStep().then((result) => {
      if (result.ok) setOptions(result.value.options)
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
    // What was asked before is used up.
    const next = await api.beginSecondStep()
    if (next.ok) setOptions(next.value.options)
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

  return (
    <Container component="main" size={420} py={{ base: 'xl', sm: 96 }}>
      <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <div>
              <Title order={1} size="h2">
                {secondStep.loginTitle}
              </Title>
              <Text c="dimmed">{secondStep.loginLead}</Text>
            </div>
            <div role="alert">
              {failed && <Text c="var(--mantine-color-error)">{secondStep.passkeyFailed}</Text>}
              {problem && (
                <Alert color="alarm" variant="light">
                  {texts.refusals[problem.reason === 'invalid-input' ? 'wrong-second-factor' : problem.reason]}
                </Alert>
              )}
            </div>
            <TextInput
              ref={field}
              label={secondStep.code}
              size="md"
              dir="ltr"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={sending}>
              {texts.logIn}
            </Button>
            {options && (
              <Button variant="default" onClick={() => openByPasskey(options)}>
                {secondStep.usePasskey}
              </Button>
            )}
            <Button variant="default" onClick={onBack}>
              {secondStep.back}
            </Button>
          </Stack>
        </form>
      </Paper>
      <Group justify="center" mt="md">
        <LanguageChoice />
      </Group>
    </Container>
  )
}
