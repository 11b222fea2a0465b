import type { BegunSecondFactor, SecondFactorAnswer } from '@anteroom/contracts/answers.ts'
import type { Problem } from '@anteroom/contracts/problem.ts'
import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { useParts } from '../live/parts.ts'
import { makePasskey } from './passkey-browser.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useStaffLanguage } from './staff-language.tsx'
import { WrappingButton } from './wrapping-button.tsx'

type Wish = 'set-up' | 'turn-off' | 'codes' | 'passkey' | { remove: string }
type Step =
  | { is: 'idle' }
  /** The present password is asked for, before anything changes. */
  | { is: 'asking'; wish: Wish }
  | { is: 'scanning'; of: BegunSecondFactor }
  | { is: 'naming'; options: Record<string, unknown> }
  | { is: 'codes'; of: string[] }

type Props = { onChanged: (said: string) => void }

/** The second step at login: set up, replaced, turned off, and its recovery codes. */
export function SecondFactorSection({ onChanged }: Props) {
  const { texts } = useStaffLanguage()
  const { secondStep, account } = texts
  const { api } = useParts()
  const [factor, setFactor] = useState<SecondFactorAnswer | null>(null)
  const [step, setStep] = useState<Step>({ is: 'idle' })
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const load = useCallback(async () => {
    const result = await api.secondFactor()
    if (result.ok) setFactor(result.value)
    else setProblem(result.problem)
  }, [api])
  useEffect(() => {
    load()
  }, [load])

  /** Does not wait for the load, so that somebody who types on at once loses no letter. */
  function goTo(next: Step, { said = '', written = '' } = {}) {
    setStep(next)
    setTyped(written)
    setProblem(null)
    load()
    onChanged(said)
  }

  async function actOn(wish: Wish) {
    if (wish === 'passkey') {
      const result = await api.beginPasskey({ current: typed })
      if (!result.ok) return setProblem(result.problem)
      return goTo({ is: 'naming', options: result.value.options }, { written: secondStep.passkeyDefault })
    }
    if (typeof wish === 'object') {
      const result = await api.removePasskey({ id: wish.remove, current: typed })
      return result.ok ? goTo({ is: 'idle' }) : setProblem(result.problem)
    }
    if (wish === 'set-up') {
      const result = await api.beginSecondFactor({ current: typed })
      return result.ok ? goTo({ is: 'scanning', of: result.value }) : setProblem(result.problem)
    }
    if (wish === 'codes') {
      const result = await api.renewRecoveryCodes({ current: typed })
      return result.ok ? goTo({ is: 'codes', of: result.value.codes }) : setProblem(result.problem)
    }
    const result = await api.removeSecondFactor({ current: typed })
    return result.ok ? goTo({ is: 'idle' }, { said: secondStep.turnedOff }) : setProblem(result.problem)
  }

  async function confirm() {
    const result = await api.confirmSecondFactor({ code: typed })
    return result.ok ? goTo({ is: 'codes', of: result.value.codes }) : setProblem(result.problem)
  }

  async function addPasskey(options: Record<string, unknown>) {
    const passkey = await makePasskey(options)
    if (passkey === null) return goTo({ is: 'idle' }, { said: secondStep.passkeyFailed })
    const result = await api.addPasskey({ name: typed, passkey })
    if (!result.ok) return goTo({ is: 'idle' }, { said: secondStep.passkeyFailed })
    return goTo(result.value.codes.length > 0 ? { is: 'codes', of: result.value.codes } : { is: 'idle' })
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    if (step.is === 'asking') await actOn(step.wish)
    if (step.is === 'scanning') await confirm()
    if (step.is === 'naming') await addPasskey(step.options)
    setBusy(false)
  }

  const ask = (wish: Wish) => () => {
    setProblem(null)
    setTyped('')
    setStep({ is: 'asking', wish })
  }
  const faultOf = () => {
    if (problem === null) return null
    if (problem.reason !== 'invalid-input') return texts.refusals[problem.reason]
    return step.is === 'scanning' ? texts.refusals['wrong-second-factor'] : account.presentFault
  }
  const field = {
    value: typed,
    error: faultOf(),
    autoFocus: true,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setTyped(value),
  }

  if (factor === null) return null
  const isOn = factor.app || factor.passkeys.length > 0
  const means = factor.app ? secondStep.on : secondStep.onPasskey
  return (
    <section aria-labelledby="second-step">
      <Title order={2} size="h4" id="second-step" mb="xs">
        {secondStep.title}
      </Title>
      {step.is === 'codes' ? (
        <RecoveryCodes codes={step.of} onKept={() => goTo({ is: 'idle' })} />
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
                <WrappingButton size="sm" py={6} aria-label={texts.removePasskeyOf(name)} onClick={ask({ remove: id })}>
                  {secondStep.remove}
                </WrappingButton>
              )}
            </Group>
          ))}
        </ul>
      )}
      {step.is === 'idle' && (
        <Group gap="xs">
          <WrappingButton size="sm" py={6} onClick={ask('set-up')}>
            {factor.app ? secondStep.replace : secondStep.setUp}
          </WrappingButton>
          <WrappingButton size="sm" py={6} onClick={ask('passkey')}>
            {secondStep.addPasskey}
          </WrappingButton>
          {isOn && (
            <WrappingButton size="sm" py={6} onClick={ask('codes')}>
              {secondStep.newCodes}
            </WrappingButton>
          )}
          {isOn && !factor.required && (
            <WrappingButton size="sm" py={6} onClick={ask('turn-off')}>
              {secondStep.turnOff}
            </WrappingButton>
          )}
        </Group>
      )}
      {(step.is === 'asking' || step.is === 'scanning' || step.is === 'naming') && (
        <form onSubmit={submit} noValidate>
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
                <Text>{secondStep.scan}</Text>
                {/* White around it, as cameras need in the dark too. */}
                <img className="qr" alt="" src={`data:image/svg+xml,${encodeURIComponent(step.of.qr)}`} />
                <div>
                  <Text fw={500} size="sm">
                    {secondStep.key}
                  </Text>
                  {/* In groups, as it is typed from one screen into another; apps take it with spaces. */}
                  <code className="totp-key" dir="ltr">
                    {step.of.secret.replace(/(.{4})(?=.)/g, '$1 ')}
                  </code>
                </div>
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
              <Button variant="default" onClick={() => goTo({ is: 'idle' })}>
                {secondStep.cancel}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </section>
  )
}
