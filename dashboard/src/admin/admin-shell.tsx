import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Anchor, Button, Container, Group, Text } from '@mantine/core'
import { Suspense } from 'react'
import { LanguageChoice } from '../doctor/language-choice.tsx'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { TrialNotice } from '../doctor/trial-notice.tsx'
import { useLogOut } from '../doctor/use-log-out.ts'
import { useAdminTexts } from './admin-language.tsx'
import { sections } from './sections.ts'

type Props = { section: string; session: SessionAnswer; onSignedOut: () => void }

/** The frame of all pages for administrators; an unknown section shows the first one. */
export function AdminShell({ section, session, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const adminTexts = useAdminTexts()
  const logOut = useLogOut(session, onSignedOut)
  const shown = sections.find(({ path }) => path === section) ?? sections[0]

  return (
    <Container size="lg" py="md">
      <Group component="header" justify="space-between" mb="md">
        <Anchor href="/doctor">{texts.backToBoard}</Anchor>
        <Group gap="sm" justify="flex-end" ms="auto">
          <Text c="dimmed" visibleFrom="xs">
            {session.name}
          </Text>
          <LanguageChoice />
          <Button variant="default" size="sm" onClick={logOut}>
            {texts.logOut}
          </Button>
        </Group>
      </Group>
      <nav aria-label={adminTexts.clinicSettings} className="sections">
        <ul>
          {sections.map(({ path, name }) => (
            <li key={path}>
              <a href={`/admin/${path}`} {...(path === shown?.path && { 'aria-current': 'page' })}>
                {name(adminTexts)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <TrialNotice />
        <Suspense>{shown && <shown.Page />}</Suspense>
      </main>
    </Container>
  )
}
