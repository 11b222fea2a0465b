import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { ApiClient } from '@anteroom/contracts/api-client.ts'
import { Anchor, Container, Text } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { SignedIn } from '../doctor/signed-in.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { PartsContext, useParts } from '../live/parts.ts'
import { useAdminTexts } from './admin-language.tsx'
import { AdminShell } from './admin-shell.tsx'
import { tellingWhenSignedOut } from './telling-when-signed-out.ts'

/** The account page, where somebody who owes a second factor sets it up. */
function GoToAccount() {
  useEffect(() => location.replace('/doctor?account'), [])
  return null
}

/** Shows the section of that name to an administrator, and the login page to others. */
export function AdminApp({ section }: { section: string }) {
  return (
    <SignedIn>
      {(session, onSignedOut) =>
        session.owesSecondFactor ? (
          <GoToAccount />
        ) : (
          <ForAdmins section={section} session={session} onSignedOut={onSignedOut} />
        )
      }
    </SignedIn>
  )
}

type Props = { section: string; session: SessionAnswer; onSignedOut: () => void }

function ForAdmins({ section, session, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const { onlyAdmins } = useAdminTexts()
  const { api } = useParts()
  const inside = useMemo(
    (): { api: ApiClient } => ({ api: tellingWhenSignedOut(api, onSignedOut) }),
    [api, onSignedOut],
  )

  if (session.role !== 'admin')
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
      <AdminShell section={section} session={session} onSignedOut={onSignedOut} />
    </PartsContext>
  )
}
