import type { PasswordLinkAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { LoginFrame } from './login-frame.tsx'
import { PasswordForm } from './password-form.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type State =
  | { is: 'asking' }
  | { is: 'open'; of: PasswordLinkAnswer }
  | { is: 'unknown'; problem: Problem }
  | { is: 'done' }

/** Where a link of an administrator leads: `/doctor?password#TOKEN`. No server has seen what stands after `#`. */
export function ChoosePassword({ token }: { token: string }) {
  const { texts } = useStaffLanguage()
  const { account } = texts
  const { api } = useParts()
  const [state, setState] = useState<State>({ is: 'asking' })
  const [problem, setProblem] = useState<Problem | null>(null)

  usePageTitle(account.choosePassword)

  const load = useCallback(async () => {
    const result = await api.checkPasswordLink({ token })
    setState(result.ok ? { is: 'open', of: result.value } : { is: 'unknown', problem: result.problem })
  }, [api, token])
  useEffect(() => {
    load()
  }, [load])

  async function choose({ password }: { password: string }): Promise<boolean> {
    const result = await api.choosePassword({ token, password })
    if (result.ok) setState({ is: 'done' })
    else if (result.problem.reason === 'setup-link-over') setState({ is: 'unknown', problem: result.problem })
    else setProblem(result.problem)
    return result.ok
  }

  if (state.is === 'asking') return null
  // A token of another form is no link either.
  const isOver = state.is === 'unknown' && state.problem.status < 500
  return (
    <LoginFrame>
      <Stack>
        <Title order={1} size="h2">
          {account.choosePassword}
        </Title>
        {state.is === 'unknown' && (
          <>
            <Text role="alert">{texts.refusals[isOver ? 'setup-link-over' : state.problem.reason]}</Text>
            {!isOver && <Button onClick={load}>{texts.tryAgain}</Button>}
          </>
        )}
        {state.is === 'done' && (
          <>
            <Text role="status">{account.passwordSaved}</Text>
            <Button component="a" href="/doctor">
              {texts.logIn}
            </Button>
          </>
        )}
        {state.is === 'open' && (
          <>
            <div>
              <Text fw={650}>{state.of.name}</Text>
              <Text c="dimmed">{texts.yourUserName(state.of.username)}</Text>
            </div>
            <PasswordForm
              asksPresent={false}
              username={state.of.username}
              submitLabel={account.savePassword}
              problem={problem}
              onSubmit={choose}
            />
          </>
        )}
      </Stack>
    </LoginFrame>
  )
}
