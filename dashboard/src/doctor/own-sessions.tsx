import type { OwnSession } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Badge, Group, Paper, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { momentText } from '../ui/clinic-time.ts'
import { useStaffLanguage } from './staff-language.tsx'
import { WrappingButton } from './wrapping-button.tsx'

type Props = {
  sessions: OwnSession[]
  onEnded: (problem: Problem | null) => void
}

/** Where somebody is logged in; every place but this one can be logged out from here. */
export function OwnSessions({ sessions, onEnded }: Props) {
  const { texts, locale } = useStaffLanguage()
  const { account } = texts
  const { api } = useParts()
  const [timeZone, setTimeZone] = useState<string | null>(null)

  useEffect(() => {
    api.doctors().then((result) => result.ok && setTimeZone(result.value.timeZone))
  }, [api])

  async function end(id: string) {
    const result = await api.endSession({ id })
    onEnded(result.ok ? null : result.problem)
  }

  const deviceOf = ({ browser, system }: OwnSession) =>
    [browser, system].filter((part) => part !== null).join(' · ') || account.unknownDevice

  return (
    <section aria-labelledby="sessions">
      <Title order={2} size="h4" id="sessions" mb="sm">
        {account.sessions}
      </Title>
      {timeZone && (
        <ul className="plain-list">
          {sessions.map((session) => (
            <Paper key={session.id} component="li" withBorder radius="lg" p="md">
              <Group justify="space-between" gap="sm">
                <div>
                  <Group gap="xs">
                    <Text fw={650}>{deviceOf(session)}</Text>
                    {session.isThis && (
                      <Badge variant="light" tt="none">
                        {account.thisOne}
                      </Badge>
                    )}
                  </Group>
                  <Text c="dimmed" size="sm">
                    {texts.loggedInSince(momentText(session.beganAt, timeZone, locale))}
                  </Text>
                  <Text c="dimmed" size="sm">
                    {texts.lastUsed(momentText(session.usedAt, timeZone, locale))}
                    {session.address && (
                      <>
                        {' · '}
                        <bdi>{session.address}</bdi>
                      </>
                    )}
                  </Text>
                </div>
                {!session.isThis && (
                  <WrappingButton
                    size="sm"
                    py={6}
                    aria-label={texts.sessionOf(deviceOf(session))}
                    onClick={() => end(session.id)}
                  >
                    {account.logOutThere}
                  </WrappingButton>
                )}
              </Group>
            </Paper>
          ))}
        </ul>
      )}
    </section>
  )
}
