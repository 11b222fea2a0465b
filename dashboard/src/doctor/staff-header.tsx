import type { SessionAnswer } from '@anteroom/contracts/answers.ts'
import { Button, Group, type MantineSpacing, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { LanguageChoice } from './language-choice.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useLogOut } from './use-log-out.ts'

type Props = {
  session: SessionAnswer
  onSignedOut: () => void
  /** The margin below it. */
  mb: MantineSpacing
  /** What the page leads to, or opens. */
  children: ReactNode
}

/** The top of a list's page: who is signed in, where else to go, the language, and the way out. */
export function StaffHeader({ session, onSignedOut, mb, children }: Props) {
  const { texts } = useStaffLanguage()
  const logOut = useLogOut(session, onSignedOut)
  return (
    <Group component="header" justify="space-between" mb={mb}>
      <Text fw={650} visibleFrom="xs">
        Anteroom
      </Text>
      <Group gap="sm" justify="flex-end" ms="auto">
        <Text c="dimmed" visibleFrom="xs">
          {session.name}
        </Text>
        {children}
        <LanguageChoice />
        <Button variant="default" size="xs" onClick={logOut}>
          {texts.logOut}
        </Button>
      </Group>
    </Group>
  )
}
