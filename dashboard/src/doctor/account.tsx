import type { OwnSession, SessionAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Anchor, Container, Group, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { LanguageChoice } from './language-choice.tsx'
import { OwnLanguage } from './own-language.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { useStaffLanguage } from './staff-language.tsx'

type Props = { session: SessionAnswer; onSignedOut: () => void }

/** The page for one's own account: `/doctor?account`. */
export function Account({ session, onSignedOut }: Props) {
  const { texts } = useStaffLanguage()
  const { account } = texts
  const { api } = useParts()
  const [sessions, setSessions] = useState<OwnSession[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const [passwordProblem, setPasswordProblem] = useState<Problem | null>(null)
  const [said, setSaid] = useState('')

  usePageTitle(texts.myAccount)

  const load = useCallback(async () => {
    const result = await api.ownSessions()
    if (result.ok) return setSessions(result.value.sessions)
    if (result.problem.status === 401) return onSignedOut()
    setProblem(result.problem)
  }, [api, onSignedOut])
  useEffect(() => {
    load()
  }, [load])

  async function changePassword(given: { current: string; password: string }): Promise<boolean> {
    const result = await api.changePassword(given)
    if (!result.ok && result.problem.status === 401) onSignedOut()
    setPasswordProblem(result.ok ? null : result.problem)
    setSaid(result.ok ? account.passwordChanged : '')
    if (result.ok) await load()
    return result.ok
  }

  async function changed(text: string) {
    setSaid(text)
    await load()
  }

  async function ended(refused: Problem | null) {
    setProblem(refused)
    setSaid(refused === null ? account.loggedOutThere : '')
    await load()
  }

  return (
    <Container size="sm" py="md">
      <Group component="header" justify="space-between" mb="lg">
        <Anchor href="/doctor">{texts.backToBoard}</Anchor>
        <LanguageChoice />
      </Group>
      <main>
        <Stack gap="xl">
          <div>
            <Title order={1} size="h2">
              {texts.myAccount}
            </Title>
            <Text c="dimmed">
              {session.name} · <bdi>{session.username}</bdi>
            </Text>
            <Text c="dimmed">{account.lead}</Text>
          </div>
          <div>
            {session.owesSecondFactor && <Text fw={650}>{texts.secondStep.owed}</Text>}
            <Text role="status">{said}</Text>
            <div role="alert">
              {problem && <Text c="var(--mantine-color-error)">{texts.refusals[problem.reason]}</Text>}
            </div>
          </div>
          <OwnLanguage session={session} onTried={setProblem} />
          {session.passwordless ? (
            <Text>{account.atProvider}</Text>
          ) : (
            <>
              <section aria-labelledby="password">
                <Title order={2} size="h4" id="password" mb="sm">
                  {account.changePassword}
                </Title>
                <PasswordForm
                  asksPresent
                  username={session.username}
                  submitLabel={account.changePassword}
                  problem={passwordProblem}
                  onSubmit={changePassword}
                />
              </section>
              <SecondFactorSection onChanged={changed} />
            </>
          )}
          <OwnSessions sessions={sessions} onEnded={ended} />
        </Stack>
      </main>
    </Container>
  )
}
