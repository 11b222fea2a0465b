import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Anchor, Button, Container, Text } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Login } from '../doctor/login.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useMembersLanguage } from '../doctor/use-members-language.ts'
import { PartsContext, useParts } from '../live/parts.ts'
import { useAdminTexts } from './admin-language.tsx'
import { AdminShell } from './admin-shell.tsx'
import { tellingWhenSignedOut } from './telling-when-signed-out.ts'

type Session = { is: 'loading' } | { is: 'unknown'; problem: Problem } | { is: 'out' } | { is: 'in'; of: SessionAnswer }

/** Who owes a second factor sets it up on the page of the own account. */
function GoToAccount() {
  useEffect(() => location.replace('/doctor?account'), [])
  return null
}

/** Shows an administrator the section of that name, and the login to whoever is not logged in. */
export function AdminApp({ section }: { section: string }) {
  const { texts } = useStaffLanguage()
  const { onlyAdmins } = useAdminTexts()
  const { api } = useParts()
  const [session, setSession] = useState<Session>({ is: 'loading' })

  useMembersLanguage(session.is === 'in' ? session.of : null)

  const load = useCallback(async () => {
    const result = await api.session()
    if (result.ok) return setSession({ is: 'in', of: result.value })
    const { problem } = result
    setSession(problem.status === 401 ? { is: 'out' } : { is: 'unknown', problem })
  }, [api])
  useEffect(() => {
    load()
  }, [load])
  const inside = useMemo((): { api: ApiClient } => {
    return { api: tellingWhenSignedOut(api, () => setSession({ is: 'out' })) }
  }, [api])

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
      return <Login onSignedIn={(of) => setSession({ is: 'in', of })} />
    case 'in':
      if (session.of.owesSecondFactor) return <GoToAccount />
      if (session.of.role !== 'admin')
        return (
          <Container component="main" size="xs" py="xl">
            <Text role="alert" mb="md">
              {onlyAdmins}
            </Text>
            <Anchor href="/doctor">{texts.backToBoard}</Anchor>
          </Container>
        )
      return (
        <PartsContext value={inside}>
          <AdminShell section={section} session={session.of} onSignedOut={() => setSession({ is: 'out' })} />
        </PartsContext>
      )
  }
}
