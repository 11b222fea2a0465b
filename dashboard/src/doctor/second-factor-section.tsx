import { Group, Text, Title } from '@mantine/core'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { useSecondFactor } from './use-second-factor.ts'
import { WrappingButton } from './wrapping-button.tsx'

type Props = { onChanged: (said: string) => void }

/** The second step at login: set up, replaced, turned off, and its recovery codes. */
export function SecondFactorSection({ onChanged }: Props) {
  const { texts } = useStaffLanguage()
  const { secondStep } = texts
  const { factor, step, typed, setTyped, busy, problem, ask, submit, leave } = useSecondFactor(onChanged)

  if (factor === null) return null
  const isOn = factor.app || factor.passkeys.length > 0
  const means = factor.app ? secondStep.on : secondStep.onPasskey
  return (
    <section aria-labelledby="second-step">
      <Title order={2} size="h4" id="second-step" mb="xs">
        {secondStep.title}
      </Title>
      {step.is === 'codes' ? (
        <RecoveryCodes codes={step.of} onKept={leave} />
      ) : (
        <Text c="dimmed" mb="sm">
          {isOn ? `${means} ${texts.codesLeft(factor.recoveryLeft)}.` : secondStep.off}
        </Text>
      )}
      {step.is === 'idle' && factor.passkeys.length > 0 && (
        <ul className="plain-list passkeys">
          {factor.passkeys.map(({ id, name }) => (
            <Group component="li" key={id} justify="space-between" gap="xs">
              <Text className="patient-name">{name}</Text>
              {(factor.app || factor.passkeys.length > 1) && (
                <WrappingButton
                  size="sm"
                  py={6}
                  aria-label={texts.removePasskeyOf(name)}
                  onClick={() => ask({ remove: id })}
                >
                  {secondStep.remove}
                </WrappingButton>
              )}
            </Group>
          ))}
        </ul>
      )}
      {step.is === 'idle' && (
        <Group gap="xs">
          <WrappingButton size="sm" py={6} onClick={() => ask('set-up')}>
            {factor.app ? secondStep.replace : secondStep.setUp}
          </WrappingButton>
          <WrappingButton size="sm" py={6} onClick={() => ask('passkey')}>
            {secondStep.addPasskey}
          </WrappingButton>
          {isOn && (
            <WrappingButton size="sm" py={6} onClick={() => ask('codes')}>
              {secondStep.newCodes}
            </WrappingButton>
          )}
          {isOn && !factor.required && (
            <WrappingButton size="sm" py={6} onClick={() => ask('turn-off')}>
              {secondStep.turnOff}
            </WrappingButton>
          )}
        </Group>
      )}
      {(step.is === 'asking' || step.is === 'scanning' || step.is === 'naming') && (
        <SecondFactorForm
          step={step}
          typed={typed}
          onType={setTyped}
          busy={busy}
          problem={problem}
          onSubmit={submit}
          onLeave={leave}
        />
      )}
    </section>
  )
}
