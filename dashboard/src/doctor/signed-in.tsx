import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Container, Text } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { useStaffLanguage } from './staff-language.tsx'
import { useMembersLanguage } from './use-members-language.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadLogin = async () => (await import('./login.tsx')).Login

type Session = { is: 'loading' } | { is: 'unknown'; problem: Problem } | { is: 'out' } | { is: 'in'; of: SessionAnswer }

type Props = {
  /**
   * What a page shows to a signed-in user. `onSignedOut`: their session is over. It stays the same function, as effects
   * depend on it.
   */
  children: (session: SessionAnswer, onSignedOut: () => void) => ReactNode
}

/** Asks who is logged in, and shows the login if nobody is. */
export function SignedIn({ children }: Props) {
  const { texts } = useStaffLanguage()
  const { api } = useParts()
  const [session, setSession] = useState<Session>({ is: 'loading' })
  useMembersLanguage(session.is === 'in' ? session.of : null)
  const Login = useOnDemand(session.is === 'out', loadLogin)

  const load = useCallback(async () => {
    const result = await api.session()
    if (result.ok) return setSession({ is: 'in', of: result.value })
    const { problem } = result
    setSession(problem.status === 401 ? { is: 'out' } : { is: 'unknown', problem })
  }, [api])
  useEffect(() => {
    load()
  }, [load])
  const signedOut = useCallback(() => setSession({ is: 'out' }), [])

  switch (session.is) {
    case 'loading':
      return null
    case 'unknown':
      return (
        <Container component="main" size="xs" py="xl">
          <Text role="alert" mb="md">
            {texts.refusals[session.problem.reason]}
          </Text>
          <Button onClick={load}>{texts.tryAgain}</Button>
        </Container>
      )
    case 'out':
      return Login && <Login onSignedIn={(of) => setSession({ is: 'in', of })} />
    case 'in':
      return children(session.of, signedOut)
  }
}
