import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { en as refusalTexts } from '@anteroom/messages/refusals/en.ts'
import { Alert, Button, Container, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useParts } from '../live/parts.ts'

export function Login({ onSignedIn }: { onSignedIn: (session: SessionAnswer) => void }) {
  const { api } = useParts()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const userName = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  useEffect(() => {
    document.title = 'Log in · Anteroom'
    userName.current?.focus()
  }, [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const result = await api.login({ username, password })
    setSending(false)
    if (result.ok) return onSignedIn(result.value)
    setProblem(result.problem)
    passwordField.current?.focus()
    passwordField.current?.select()
  }

  return (
    <Container component="main" size={420} py={{ base: 'xl', sm: 96 }}>
      <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }}>
        <form onSubmit={submit}>
          <Stack>
            <div>
              <Title order={1} size="h2">
                Log in
              </Title>
              <Text c="dimmed">The queue of your day, live.</Text>
            </div>
            <div role="alert">
              {problem && (
                <Alert color="alarm" variant="light">
                  {refusalTexts[problem.reason]}
                </Alert>
              )}
            </div>
            <TextInput
              ref={userName}
              label="User name"
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
              label="Password"
              size="md"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              required
              withAsterisk={false}
            />
            <Button type="submit" size="md" loading={sending}>
              Log in
            </Button>
          </Stack>
        </form>
      </Paper>
    </Container>
  )
}
