import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Container, Text } from '@mantine/core'
import { type ComponentType, lazy, useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { Desk } from './desk.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useMembersLanguage } from './use-members-language.ts'
import { useOnDemand } from './use-on-demand.ts'

const loadLogin = async () => (await import('./login.tsx')).Login

type Session = { is: 'loading' } | { is: 'unknown'; problem: Problem } | { is: 'out' } | { is: 'in'; of: SessionAnswer }

/** Loaded when it is opened, which is seldom. */
export const Account = lazy(async () => ({ default: (await import('./account.tsx')).Account }))

type Shown = ComponentType<{ session: SessionAnswer; onSignedOut: () => void }>

/** Shows a page to signed-in users, which is the desk, and the login to everybody else. */
export function DoctorApp({ Page = Desk }: { Page?: Shown }) {
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
      // Nothing else is open to them until then.
      if (session.of.owesSecondFactor) return <Account session={session.of} onSignedOut={signedOut} />
      return <Page session={session.of} onSignedOut={signedOut} />
  }
}
