import type { BegunSecondFactor } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useStaffLanguage } from './staff-language.tsx'
import type { Step } from './use-second-factor.ts'

type Props = {
  step: Extract<Step, { is: 'asking' | 'scanning' | 'naming' }>
  typed: string
  onType: (text: string) => void
  busy: boolean
  problem: Problem | null
  onSubmit: () => void
  onLeave: () => void
}

/** Asks for what a step needs: the present password, the first code of the app, or a name for a passkey. */
export function SecondFactorForm({ step, typed, onType, busy, problem, onSubmit, onLeave }: Props) {
  const { texts } = useStaffLanguage()
  const { secondStep, account } = texts
  const faultOf = () => {
    if (problem === null) return null
    if (problem.reason !== 'invalid-input') return texts.refusals[problem.reason]
    return step.is === 'scanning' ? texts.refusals['wrong-second-factor'] : account.presentFault
  }
  const field = {
    value: typed,
    error: faultOf(),
    autoFocus: true,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onType(value),
  }
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Stack maw={420}>
        {step.is === 'naming' && (
          <TextInput
            {...field}
            key="name"
            label={secondStep.passkeyName}
            description={secondStep.passkeyHint}
            maxLength={60}
          />
        )}
        {step.is === 'asking' && (
          <PasswordInput
            {...field}
            key="present"
            label={account.presentPassword}
            autoComplete="current-password"
            maxLength={200}
            visibilityToggleButtonProps={{ 'aria-label': texts.showPassword }}
          />
        )}
        {step.is === 'scanning' && (
          <>
            <NewSecret of={step.of} />
            <TextInput
              {...field}
              key="code"
              label={secondStep.code}
              description={secondStep.codeHint}
              dir="ltr"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={10}
            />
          </>
        )}
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {step.is === 'scanning' ? secondStep.confirm : secondStep.continue}
          </Button>
          <Button variant="default" onClick={onLeave}>
            {secondStep.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The secret for the authenticator app: to scan, or to type. */
function NewSecret({ of }: { of: BegunSecondFactor }) {
  const { texts } = useStaffLanguage()
  const { secondStep } = texts
  return (
    <>
      <Text>{secondStep.scan}</Text>
      {/* White around it, as cameras need in the dark too. */}
      <img className="qr" alt="" src={`data:image/svg+xml,${encodeURIComponent(of.qr)}`} />
      <div>
        <Text fw={500} size="sm">
          {secondStep.key}
        </Text>
        {/* In groups, as it is typed from one screen into another; apps take it with spaces. */}
        <code className="totp-key" dir="ltr">
          {of.secret.replace(/(.{4})(?=.)/g, '$1 ')}
        </code>
      </div>
    </>
  )
}
