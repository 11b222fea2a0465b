import type { ChannelsAnswer } from '@anteroom/contracts/answers.ts'
import type { Result } from '@anteroom/contracts/api-client.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useStaffLanguage } from '../doctor/staff-language.tsx'
import { useParts } from '../live/parts.ts'
import { isAtFault } from '../ui/is-at-fault.ts'
import { useAdminTexts } from './admin-language.tsx'

/** How often the page asks whether a mail has gone out, in milliseconds. */
const ASK_AGAIN_MS = 2_000

type Props = {
  mailTest: ChannelsAnswer['mailTest']
  load: () => Promise<void>
  onFound: (found: ChannelsAnswer) => void
}

/** Sends a mail with a code to one's own address, shows its state, and takes the code. */
export function MailTest({ mailTest, load, onFound }: Props) {
  const { texts, language } = useStaffLanguage()
  const { channels: words } = useAdminTexts()
  const { api } = useParts()
  const [address, setAddress] = useState('')
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const isOnItsWay = mailTest?.state === 'waiting' || mailTest?.state === 'sending'

  useEffect(() => {
    if (!isOnItsWay) return
    const asking = setInterval(load, ASK_AGAIN_MS)
    return () => clearInterval(asking)
  }, [isOnItsWay, load])

  async function send(event: FormEvent, call: () => Promise<Result<ChannelsAnswer>>) {
    event.preventDefault()
    const result = await call()
    setProblem(result.ok ? null : result.problem)
    if (!result.ok) return
    setCode('')
    onFound(result.value)
  }

  const isFaulty = (field: string) => isAtFault(problem, field)
  /** The same refusals have other words for patients. */
  const faultOfCode = ({ reason }: Problem) =>
    reason === 'code-expired' || reason === 'wrong-code' ? words.mailFaults[reason] : words.mailFaults.code
  const general = problem && !isFaulty('address') && !isFaulty('code') ? problem : null
  return (
    <Stack align="start">
      <Title order={2} size="h3">
        {words.mailTitle}
      </Title>
      <Text>{words.mailLead}</Text>
      <div role="alert">{general && <Text>{texts.refusals[general.reason]}</Text>}</div>
      <form noValidate onSubmit={(event) => send(event, () => api.testMail({ address, language }))}>
        <Group align="end">
          <TextInput
            label={words.mailAddress}
            type="email"
            dir="ltr"
            autoComplete="email"
            value={address}
            onChange={({ currentTarget: { value } }) => setAddress(value)}
            error={isFaulty('address') && words.mailFaults.address}
          />
          <Button type="submit">{words.mailSend}</Button>
        </Group>
      </form>
      <div role="status">
        {mailTest && (
          <Text>
            <bdi dir="ltr">{mailTest.hint}</bdi> · {words.mailStates[mailTest.state]}
          </Text>
        )}
      </div>
      {mailTest && (
        <form noValidate onSubmit={(event) => send(event, () => api.confirmTestMail({ code }))}>
          <Group align="end">
            <TextInput
              label={words.mailCode}
              inputMode="numeric"
              autoComplete="one-time-code"
              dir="ltr"
              value={code}
              onChange={({ currentTarget: { value } }) => setCode(value)}
              error={problem && isFaulty('code') && faultOfCode(problem)}
            />
            <Button type="submit" variant="default">
              {words.mailConfirm}
            </Button>
          </Group>
        </form>
      )}
    </Stack>
  )
}
