import type { ChannelsAnswer, TestCodeAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { usePageTitle } from '../ui/use-page-title.ts'
import { useAdminTexts } from './admin-language.tsx'
import { HeldBack } from './held-back.tsx'
import { MailTest } from './mail-test.tsx'
import { PageHead } from './page-head.tsx'
import { useChannels } from './use-channels.ts'

/** The clinic's channels and whether they work, with a test from one's own phone. */
export function ChannelsPage() {
  const { texts } = useStaffLanguage()
  const { channels: words, testedBy } = useAdminTexts()
  const { api } = useParts()
  const { found, problem, load, setFound } = useChannels()
  const [code, setCode] = useState<TestCodeAnswer | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)

  usePageTitle(words.title)

  async function askForCode() {
    const result = await api.testCode()
    setRefused(result.ok ? null : result.problem)
    if (result.ok) setCode(result.value)
  }

  const wrong = problem ?? refused
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div role="alert">{wrong && <Text mb="md">{texts.refusals[wrong.reason]}</Text>}</div>
      {found && (
        <Stack align="start">
          <Stack component="ul" className="doctors" gap="sm" w="100%">
            {found.channels.map((one) => (
              <ChannelRow key={one.channel} {...one} />
            ))}
          </Stack>
          <Title order={2} size="h3">
            {words.testTitle}
          </Title>
          <Text>{words.testLead}</Text>
          {found.trial && <Text>{words.testedOnly}</Text>}
          <div role="status">
            {code && (
              <Text>
                {words.send} <strong dir="ltr">{code.text}</strong>
              </Text>
            )}
          </div>
          <Group>
            <Button onClick={askForCode}>{words.getCode}</Button>
            <Button variant="default" onClick={load}>
              {words.check}
            </Button>
          </Group>
          {found.channels.some(({ channel, isOn }) => channel === 'email' && isOn) && (
            <MailTest mailTest={found.mailTest} load={load} onFound={setFound} />
          )}
          <ul className="days">
            {found.testAddresses.map(({ channel, hint, by, at }) => (
              <li key={`${channel} ${hint} ${at}`}>
                ✓ {texts.channels[channel]} <bdi dir="ltr">{hint}</bdi> · {testedBy(by)}
              </li>
            ))}
          </ul>
          <HeldBack {...found} />
        </Stack>
      )}
    </>
  )
}

function ChannelRow({ channel, isOn, fault, reach }: ChannelsAnswer['channels'][number]) {
  const { texts } = useStaffLanguage()
  const { channels: words } = useAdminTexts()
  return (
    <li>
      <Text fw={650}>{texts.channels[channel]}</Text>
      <Text c="dimmed" size="sm">
        {fault ? words.notWorking : isOn ? words.on : words.off}
        {reach && (
          <>
            {' · '}
            <bdi dir="ltr">{reach}</bdi>
          </>
        )}
      </Text>
      {!isOn && <Text size="sm">{words.how[channel]}</Text>}
      {fault && <Text size="sm">{fault === 'refused' ? words.refused[channel] : words.noAnswer}</Text>}
    </li>
  )
}
